"""Workbooks: XLSX, ODS, XLS and their relatives, each into sheets of text as a person sees it.

Everything here runs apart, in a process with limits. Nothing in a file is run or fetched;
formulas give the values stored with them.
"""
