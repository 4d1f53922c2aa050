# SPDX-License-Identifier: Apache-2.0
# .msi for Windows and .dmg for macOS by the JDK's own jpackage, around the Java and the jars of the folder already made.
# Read by build, which has set home, jdk, system, epoch, version and class_path.

make_native() {
    local kind=$1 image=$2 to=$3 options=() line
    while IFS= read -r line; do
        [ -z "$line" ] || options+=(--java-options "$line")
    done <"$image/lib/app/java.args"
    # $APPDIR is jpackage's own word for the folder of the jars.
    options+=(--java-options '-XX:AOTCache=$APPDIR/start.cache' --java-options -XX:+UnlockDiagnosticVMOptions
        --java-options -XX:ArchiveRelocationMode=0 --java-options -Xlog:aot=off --java-options -Xlog:cds=off)
    case $kind in
        msi) options+=(--win-menu --win-shortcut-prompt --win-dir-chooser --win-per-user-install
                --win-upgrade-uuid 5c1b2f0a-3c5e-4f63-9a2e-0c7a5f6f8f11) ;;
        dmg) options+=(--mac-package-identifier org.plenaria.Plenaria --mac-package-name Plenaria) ;;
    esac
    cat >"$work/plan.properties" <<TYPE
extension=plan.json
mime-type=application/vnd.plenaria.plan+json
description=Work plan
TYPE
    "$jdk/bin/jpackage" --type "$kind" --name Plenaria --app-version "$version" --dest "$to" \
        --description 'Drafts the annual work plan of a committee' --vendor 'The Plenaria team' \
        --runtime-image "$image/lib/java" --input "$image/lib/app" --main-jar plenaria.jar \
        --main-class org.plenaria.app.Main --license-file "$home/LICENSE" \
        --file-associations "$work/plan.properties" "${options[@]}"
    made=$(ls -t "$to"/Plenaria-"$version"*."$kind" | head -n 1)
}
