#!/bin/sh
# Starts Lectern on the runtime beside it, from wherever it is called and wherever its folder lies.
if [ "$#" = 1 ] && { [ "$1" = --version ] || [ "$1" = -V ]; }; then
  echo "lectern @VERSION@" || exit 1
  exit 0
fi
self=$0
while [ -h "$self" ]; do
  link=$(readlink "$self")
  case $link in
    /*) self=$link ;;
    *) self=${self%/*}/$link ;;
  esac
done
case $self in
  */*) bin=${self%/*} ;;
  *) bin=. ;;
esac
home=$(cd "$bin/.." && pwd -P) || exit 1
lib=$home/lib
# What these would add to each start prints a line on the screen.
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
# The reading desk, what goes on paper, imports, and the other commands have a cache each; a start takes the longer, the more
# its cache holds.
cache=screen
own=
value=
for word in "$@"; do
  if [ -n "$value" ]; then
    value=
    continue
  fi
  case $word in
    --db | --as) value=1 ;;
    -*) ;;
    read) break ;;
    handout | print)
      cache=paper
      # Two pages fit in, so that nothing has to be cleared away while they are set.
      own='-Xms72m -Xmn64m'
      break
      ;;
    import)
      cache=importing
      # A text too large for this is refused with the way out; the machine is left in peace. Its loops are long, and
      # are worth compiling sooner, and what they call isn't worth copying into them. A book fits in without being tidied.
      own="-Xmx320m -Xms48m -Xmn32m -XX:Tier3BackEdgeThreshold=8000 -XX:C1MaxInlineSize=22 -XX:C1MaxInlineLevel=4"
      break
      ;;
    *)
      cache=commands
      break
      ;;
  esac
done
cache=$lib/$cache.aot
[ -r "$cache" ] || cache=
# SQLite's library for this image's platform: libsqlitejdbc.so, or .dylib on macOS. Where there is none, the driver unpacks its own.
sqlite=
for library in "$lib"/libsqlitejdbc.*; do
  [ -r "$library" ] && sqlite=${library##*/}
done
# The JVM reads words and names of files by the locale, and loses their letters where that has no UTF-8, or isn't installed. Lectern is told what it
# was, for the terminal and for the programs that it starts.
locale=
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
  C | POSIX | *[Uu][Tt][Ff]-8* | *[Uu][Tt][Ff]8*) locale=-Dlectern.lc-all=${LC_ALL-} ;;
  *) case $(locale charmap 2>/dev/null) in '' | ANSI_X3.4* | US-ASCII) locale=-Dlectern.lc-all=${LC_ALL-} ;; esac ;;
esac
[ -z "$locale" ] || export LC_ALL=C.UTF-8
exec "$home/runtime/bin/java" ${cache:+"-XX:AOTCache=$cache"} -Xlog:disable \
  -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xss2m -Xms24m -Xmn12m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 \
  --enable-native-access=ALL-UNNAMED -Djdk.console=java.base -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
  -Dorg.sqlite.tmpdir="$lib" \
  -Djava.util.logging.config.class=java.lang.Object -Dlectern.new-group="$lib/new-group.db" \
  ${sqlite:+"-Dorg.sqlite.lib.path=$lib" "-Dorg.sqlite.lib.name=$sqlite"} \
  ${locale:+"$locale"} \
  $own \
  -cp "@CLASSPATH@" \
  org.lectern.Lectern "$@"
