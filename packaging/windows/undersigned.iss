; The installer for Windows, made by Inno Setup 6 from what `make program` left in dist/undersigned:
;   iscc /DVersion=0.1.0 packaging\windows\undersigned.iss
; It installs for the person who runs it, without an administrator, and takes everything away again.

#ifndef Version
  #define Version "0.1.0"
#endif

[Setup]
AppId={{6A1B7A32-5F1C-4C55-9C3E-0D2B7F6C8E41}
AppName=Undersigned
AppVersion={#Version}
AppPublisher=The Undersigned authors
DefaultDirName={autopf}\Undersigned
DefaultGroupName=Undersigned
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
ChangesEnvironment=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=undersigned-{#Version}-windows-x64
SetupIconFile=..\..\build\icons\undersigned.ico
UninstallDisplayIcon={app}\undersigned-window.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[CustomMessages]
en.OnTheDesktop=Put Undersigned on the desktop
es.OnTheDesktop=Poner Undersigned en el escritorio
fr.OnTheDesktop=Placer Undersigned sur le bureau
ar.OnTheDesktop=وضع Undersigned على سطح المكتب
en.InThePath=Use the command “undersigned” in a terminal
es.InThePath=Usar la orden «undersigned» en una terminal
fr.InThePath=Utiliser la commande « undersigned » dans un terminal
ar.InThePath=استخدام الأمر «undersigned» في الطرفية
en.Campaign=Undersigned campaign
es.Campaign=Campaña de Undersigned
fr.Campaign=Campagne Undersigned
ar.Campaign=حملة Undersigned

[Tasks]
Name: "desktop"; Description: "{cm:OnTheDesktop}"; Flags: unchecked
Name: "path"; Description: "{cm:InThePath}"; Flags: unchecked

[Files]
Source: "..\..\dist\undersigned\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; What an older version brought and this one doesn't would be loaded by it all the same.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Undersigned"; Filename: "{app}\undersigned-window.exe"; AppUserModelID: "Undersigned.Undersigned"
Name: "{autodesktop}\Undersigned"; Filename: "{app}\undersigned-window.exe"; AppUserModelID: "Undersigned.Undersigned"; Tasks: desktop

[Registry]
Root: HKA; Subkey: "Software\Classes\.undersigned"; ValueType: string; ValueData: "Undersigned.Campaign"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.undersigned\OpenWithProgids"; ValueType: string; ValueName: "Undersigned.Campaign"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Undersigned.Campaign"; ValueType: string; ValueData: "{cm:Campaign}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Undersigned.Campaign\DefaultIcon"; ValueType: string; ValueData: "{app}\document.ico"
Root: HKA; Subkey: "Software\Classes\Undersigned.Campaign\shell\open\command"; ValueType: string; ValueData: """{app}\undersigned-window.exe"" ""%1"""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: NotInPath(ExpandConstant('{app}'))

[Run]
Filename: "{app}\undersigned-window.exe"; Description: "{cm:LaunchProgram,Undersigned}"; Flags: nowait postinstall skipifsilent

[Code]
function NotInPath(Folder: string): Boolean;
var
  Known: string;
begin
  Result := True;
  if RegQueryStringValue(HKCU, 'Environment', 'Path', Known) then
    Result := Pos(';' + Uppercase(Folder) + ';', ';' + Uppercase(Known) + ';') = 0;
end;
