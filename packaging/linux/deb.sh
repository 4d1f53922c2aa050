# SPDX-License-Identifier: Apache-2.0
# A package for Debian, Ubuntu and their relatives. Read by ../build, which has set home, epoch and version.

# What the libraries inside ask of the system; the alternatives are the names since Debian 13 and Ubuntu 24.04.
depends='libc6, zlib1g, libgtk-3-0 | libgtk-3-0t64, libxtst6, libxxf86vm1, libgl1, libfreetype6, fontconfig'

make_deb() {
    local image=$1 root=$work/deb size arch
    arch=$(dpkg --print-architecture)
    made=$2/plenaria_${version}_$arch.deb
    mkdir -p "$root/DEBIAN" "$root/usr/lib" "$root/usr/bin" "$root/usr/share/doc"
    cp -Rp "$image" "$root/usr/lib/plenaria"
    mv "$root/usr/lib/plenaria/doc" "$root/usr/share/doc/plenaria"
    ln -s ../lib/plenaria/bin/plenaria "$root/usr/bin/plenaria"
    shared "$image" "$root/usr/share"
    date_files "$root"
    size=$(du -sk "$root/usr" | cut -f 1)
    cat >"$root/DEBIAN/control" <<CONTROL
Package: plenaria
Version: $version
Section: editors
Priority: optional
Architecture: $arch
Installed-Size: $size
Depends: $depends
Suggests: libcups2 | libcups2t64
Maintainer: The Plenaria team <plenaria@localhost>
Description: drafts the annual work plan of a committee
 Areas of work with an objective each, activities by semester with product,
 participants, venue and resources, on a timeline; writes Word and Excel
 versions for circulation and merges what comes back. Works offline.
CONTROL
    (cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
    find "$root/DEBIAN" -exec touch -h -d "@$epoch" {} +
    dpkg-deb --root-owner-group -Zxz --build "$root" "$made" >/dev/null
}

# What the desktop, the shell and the manual know of the program.
shared() {
    local image=$1 share=$2 java icon pixels
    java="$image/lib/java/bin/java"
    mkdir -p "$share/applications" "$share/mime/packages" "$share/metainfo" "$share/man/man1" \
        "$share/bash-completion/completions"
    cp "$home/packaging/linux/org.plenaria.Plenaria.desktop" "$share/applications/"
    cp "$home/packaging/linux/plenaria-mime.xml" "$share/mime/packages/plenaria.xml"
    sed -e "s/@VERSION@/$version/" -e "s/@DATE@/$(date -u -d "@$epoch" +%F)/" \
        "$home/packaging/linux/org.plenaria.Plenaria.metainfo.xml.in" >"$share/metainfo/org.plenaria.Plenaria.metainfo.xml"
    for icon in "$home"/icons/plenaria-*.png; do
        pixels=${icon##*-}
        pixels=${pixels%.png}
        mkdir -p "$share/icons/hicolor/${pixels}x$pixels/apps"
        cp "$icon" "$share/icons/hicolor/${pixels}x$pixels/apps/plenaria.png"
    done
    mkdir -p "$share/icons/hicolor/scalable/apps"
    cp "$home/icons/plenaria.svg" "$share/icons/hicolor/scalable/apps/plenaria.svg"
    (cd "$image/lib/app" && "$java" -cp "$class_path" org.plenaria.cli.CommandDocs man) | gzip -9n >"$share/man/man1/plenaria.1.gz"
    (cd "$image/lib/app" && "$java" -cp "$class_path" org.plenaria.cli.CommandDocs completion) \
        >"$share/bash-completion/completions/plenaria"
    cp "$home/packaging/linux/copyright" "$share/doc/plenaria/copyright"
}
