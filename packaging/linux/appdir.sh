#!/bin/sh
# Lays out dist/undersigned as a Linux system (or an AppImage) wants it, in FOLDER/usr, with the files that
# desktops read; where `appimagetool` is there, makes an AppImage of it.
#   packaging/linux/appdir.sh FOLDER
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
folder=${1:?"say where: packaging/linux/appdir.sh FOLDER"}
id=org.undersigned.Undersigned
[ -x "$here/dist/undersigned/undersigned" ] || { echo "Run make program first." >&2; exit 1; }

share=$folder/usr/share
mkdir -p "$folder/usr/bin" "$folder/usr/lib" "$share/applications" "$share/metainfo" "$share/mime/packages"
cp -a "$here/dist/undersigned" "$folder/usr/lib/undersigned"
ln -sf ../lib/undersigned/undersigned "$folder/usr/bin/undersigned"
cp "$here/packaging/linux/$id.desktop" "$share/applications/"
cp "$here/packaging/linux/$id.metainfo.xml" "$share/metainfo/"
cp "$here/packaging/linux/$id.mime.xml" "$share/mime/packages/$id.xml"
for size in 16 32 48 64 128 256 512; do
	icons=$share/icons/hicolor/${size}x${size}
	mkdir -p "$icons/apps" "$icons/mimetypes"
	cp "$here/build/icons/undersigned-$size.png" "$icons/apps/$id.png"
	cp "$here/build/icons/document-$size.png" "$icons/mimetypes/application-x-undersigned.png"
done
mkdir -p "$share/icons/hicolor/scalable/apps" "$share/icons/hicolor/scalable/mimetypes"
cp "$here/resources/icons/app/undersigned.svg" "$share/icons/hicolor/scalable/apps/$id.svg"
cp "$here/resources/icons/app/document.svg" "$share/icons/hicolor/scalable/mimetypes/application-x-undersigned.svg"

# What an AppImage wants at its top.
cp "$share/applications/$id.desktop" "$folder/$id.desktop"
cp "$here/build/icons/undersigned-256.png" "$folder/$id.png"
cat >"$folder/AppRun" <<'RUN'
#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/bin/undersigned" "$@"
RUN
chmod 755 "$folder/AppRun"
if command -v appimagetool >/dev/null; then
	appimagetool "$folder" "$here/dist/undersigned-$(uname -m).AppImage"
fi
