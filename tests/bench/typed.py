"""How long from a typed letter to the new PDF's bytes, and whether long letters take time as they are long.

A campaign that 300 sign: one more letter in a paragraph, and the whole letter is composed, checked, laid out
and written again, in a warm process. Then letters of 50, 100 and 200 pages, and rosters of 5,000, 10,000 and
20,000 names, in words that no letter had before, by the processor's clock, the best of three. Printed beside
the limits; what is printed is true of this computer and this hour alone.

Run as `python typed.py [keys] [growth]`; without a word both are measured.
"""

from __future__ import annotations

import resource
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import replace

import content as c
import ours

from undersigned.campaign.model import Campaign
from undersigned.produce import produce
from undersigned.signatories.model import Arrangement, Order, Roster, Signatory
from undersigned.text.model import Segment, SegmentKind

SIGN = 300
TYPED = "and the people whom it watches have never been asked whether they want it, "
WARM = 20
MOST = 15.0  # ms at the 95th percentile
STEEPEST = 2.3  # times as long for twice as much


def main(asked: list[str]) -> None:
    """Measure what is asked for."""
    for name, measure in (("keys", keys), ("growth", growth)):
        if not asked or name in asked:
            measure()


def keys() -> None:
    """Type into the middle of the letter's text, letter by letter."""
    campaign = signed_by(SIGN)
    took, worked = [], []
    for number in range(1, len(TYPED) * 2):
        typed = (TYPED * 2)[:number]
        began, begun = time.perf_counter(), time.process_time()
        changed = with_typed(campaign, typed)
        made = produce(changed, changed.recipients[0].id, c.LANGUAGE, "pdf").made
        took.append((time.perf_counter() - began) * 1000)
        worked.append((time.process_time() - begun) * 1000)
        assert made is not None
    print(
        f"One letter typed into a campaign that {SIGN} sign, to the new PDF's bytes ({len(took) - WARM} keys)"
    )
    for name, found in (("on the clock", took[WARM:]), ("of the processor", worked[WARM:])):
        late = statistics.quantiles(found, n=20)[18]
        verdict = "" if late < MOST else ": FALLS SHORT"
        print(
            f"  {name:18}median {statistics.median(found):5.1f} ms, 95 of 100 within {late:5.1f} ms"
            f"  under {MOST:g} wanted{verdict}"
        )


def growth() -> None:
    """Make letters twice and four times as long."""
    print("\nLong letters: seconds, and how many times as long as half of it takes")
    _grows("pages", (50, 100, 200), of_pages)
    _grows("names", (5_000, 10_000, 20_000), signed_by)
    print(f"  peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def _grows(what: str, sizes: Iterable[int], campaign_of: Callable[[int, str], Campaign]) -> None:
    before = 0.0
    for size in sizes:
        best, pages = 1e9, 0
        for salt in ("one", "two", "three"):  # in other words each time, so that nothing is remembered
            campaign = campaign_of(size, f"{salt} of {size}")
            began = time.process_time()
            made = produce(campaign, campaign.recipients[0].id, c.LANGUAGE, "pdf").made
            best = min(best, time.process_time() - began)
            assert made is not None
            pages = made.pages
        times = best / before if before else 0.0
        wanted = f"{times:4.1f} ×  at most {STEEPEST:g} × wanted" if before else ""
        short = ": FALLS SHORT" if times > STEEPEST else ""
        print(f"  {size:7,} {what} ({pages} pages) {best:7.2f} s {wanted}{short}".rstrip())
        before = best


def signed_by(count: int, salt: str = "") -> Campaign:
    """Return the measured campaign, signed by that many."""
    names = tuple(
        f"{c.NAMES[n % len(c.NAMES)]} {salt} {n // len(c.NAMES) or ''}".strip() for n in range(count)
    )
    roster = Roster(
        tuple(Signatory(f"s{n}", name) for n, name in enumerate(names)), Arrangement(order=Order.AS_LISTED)
    )
    return replace(ours.campaign(3), roster=roster)


def of_pages(pages: int, salt: str) -> Campaign:
    """Return the measured campaign with so much more text that it takes about that many pages."""
    campaign = ours.campaign(3)
    text = campaign.text
    body = [s for s in text.segments if s.kind is SegmentKind.PARAGRAPH]
    more = tuple(
        Segment(
            f"more{n}", SegmentKind.PARAGRAPH, f"{n}, {salt}: {body[n % len(body)].text.partition('[^')[0]}"
        )
        for n in range(pages * 17 // 2)
    )
    return replace(campaign, text=replace(text, segments=(*text.segments, *more)))


def with_typed(campaign: Campaign, typed: str) -> Campaign:
    """Return the campaign with these letters in the middle of its text."""
    text = campaign.text
    at = next(n for n, s in enumerate(text.segments) if s.kind is SegmentKind.PARAGRAPH and n > 3)
    segment = replace(text.segments[at], text=f"{typed} {text.segments[at].text}")
    segments = (*text.segments[:at], segment, *text.segments[at + 1 :])
    return replace(campaign, text=replace(text, segments=segments))


if __name__ == "__main__":
    main(sys.argv[1:])
