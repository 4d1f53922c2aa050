# SPDX-License-Identifier: Apache-2.0
# The folder that runs by itself: a Java of what the program needs, its jars, and a cache for quick starts.
# Read by build, which has set home, jdk, system, separator, epoch, work and version.

# What the program and its libraries use of the JDK, as `jdeps --print-module-deps` tells, and what is found at run time
# only: locale data for dates and numbers, character sets of old text files, and zip file systems.
modules=javafx.controls,java.desktop,java.logging,java.xml,jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs
locales=en,es,pt,fr

# What writes the list of all that is inside (a software bill of materials).
cyclonedx=2.9.3

build_jars() {
    say 'compiling...'
    (cd -- "$home" && JAVA_HOME=$jdk mvn -q -Dquick -Dmaven.test.skip=true -Dproject.build.outputTimestamp="$epoch" \
        -DincludeTestScope=false -DoutputFormat=json -DoutputName=sbom -DoutputDirectory="$work" \
        package "org.cyclonedx:cyclonedx-maven-plugin:$cyclonedx:makeBom") >"$work/build.log" 2>&1 || {
        cat "$work/build.log" >&2
        say 'compiling failed; see the lines above.'
        exit 2
    }
}

# Lists the entries of one of the two path files of the build, a line each.
jars_of() {
    { cat "$home/target/quick/$1-path.txt"; echo; } | tr "$separator" '\n' | sed '/^$/d'
}

# JavaFX keeps its native libraries inside its jars and would unpack them into the user's home at the first start.
# Taken apart here, they lie in the Java's own folder, where it looks first.
unpack_javafx() {
    mkdir -p "$work/javafx" "$work/native"
    local jar name
    while IFS= read -r jar; do
        name=$(basename "$jar" | sed 's/^\(javafx-[a-z]*\)-.*/\1/')
        mkdir -p "$work/javafx/$name"
        (cd "$work/javafx/$name" && "$jdk/bin/jar" --extract --file "$jar")
    done < <(jars_of module)
    find "$work/javafx" -type f \( -name '*.so' -o -name '*.dylib' -o -name '*.dll' \) -exec mv {} "$work/native/" \;
    # The plain jar of a module beside the one of this system has a manifest only.
    find "$work/javafx" -mindepth 1 -maxdepth 1 -type d ! -exec test -e '{}/module-info.class' \; -exec rm -rf {} +
}

make_java() {
    unpack_javafx
    local path=''
    for part in "$work"/javafx/*; do
        path=$path${path:+$separator}$part
    done
    "$jdk/bin/jlink" --module-path "$path" --add-modules "$modules" --include-locales="$locales" \
        --strip-debug --no-header-files --no-man-pages --output "$1"
    case $system in
        windows) cp "$work"/native/* "$1/bin/" ;;
        *) cp "$work"/native/* "$1/lib/" ;;
    esac
    # Only java itself is of use to the program.
    find "$1/bin" -type f ! -name 'java' ! -name 'java.exe' ! -name 'javaw.exe' ! -name '*.dll' -delete
}

make_image() {
    say 'putting the folder together...'
    local image=$1
    mkdir -p "$image/lib/app" "$image/bin" "$image/doc"
    make_java "$image/lib/java"
    cp "$home/target/quick/plenaria.jar" "$image/lib/app/"
    local jar
    class_path=plenaria.jar
    while IFS= read -r jar; do
        cp "$jar" "$image/lib/app/"
        class_path=$class_path$separator$(basename "$jar")
    done < <(jars_of class)
    # JavaFX is part of this Java: no module path.
    sed -e '/^#/d' "$home/src/build/java.args" >"$image/lib/app/java.args"
    cp "$home/LICENSE" "$home/README.md" "$home/CHANGELOG.md" "$image/doc/"
    cp -R "$home/sample-plans" "$image/doc/"
    cp "$work/sbom.json" "$image/doc/plenaria.cdx.json"
    "$jdk/bin/java" "$home/packaging/ThirdParty.java" "$image/lib/app" "$image/lib/java/legal" >"$image/doc/THIRD-PARTY.md"
    cp "$home/packaging/linux/plenaria.sh" "$image/bin/plenaria"
    chmod 755 "$image/bin/plenaria"
    printf '%s' "$class_path" >"$image/lib/app/class-path"
    date_files "$image"
    rehearse "$image"
    date_files "$image"
}

date_files() {
    find "$1" -exec touch -h -d "@$epoch" {} +
}

# One start without a screen, watched by the virtual machine, which keeps what it learned (see app.TrainingRun). The
# jars must have their final dates by then: the cache is only good for the very same files.
rehearse() {
    local image=$1 stage=$work/rehearsal path
    mkdir -p "$stage"
    # Whole paths: the cache follows a folder that is moved as a whole, but not names without one.
    path=$image/lib/app/${class_path//$separator/$separator$image/lib/app/}
    cp "$home/sample-plans/red-gealc-2020.plan.json" "$stage/plan.json"
    (cd "$image/lib/app" && ../java/bin/java @java.args -XX:AOTCacheOutput="$stage/cache" \
        -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true -Dplenaria.settings="$stage/settings" \
        -Dplenaria.state="$stage/state" -cp "$path" org.plenaria.app.TrainingRun "$stage/plan.json" "$stage") \
        >"$work/rehearsal.log" 2>&1 || {
        cat "$work/rehearsal.log" >&2
        say 'the rehearsed start failed; see the lines above.'
        exit 2
    }
    mv "$stage/cache" "$image/lib/app/start.cache"
}

make_tar() {
    tar --sort=name --mtime="@$epoch" --owner=0 --group=0 --numeric-owner -C "$(dirname "$1")" -cf - \
        "$(basename "$1")" | gzip -9n >"$2"
}
