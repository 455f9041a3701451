#!/usr/bin/env bash
# The recipe of docs/guide/*/command.md under GNU parallel: the lines are those of one run and in
# order, also when workers are killed, and its exit code says so when lines are refused. Needs
# `parallel` and `npm run build`.
set -euo pipefail
cd "$(dirname "$0")/../.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
node -e '
  const texts = ["Chỉ thị 05-CT/TW 😀", "khóa XIII", "Bí thư Tỉnh ủy", ""];
  for (let id = 0; id < 20000; id++) console.log(JSON.stringify({ id, text: texts[id % 4] }));
' >"$folder/in.jsonl"

mkdir "$folder/bin"
ln -s "$PWD/dist/command/main.js" "$folder/bin/vn-party-model"
export PATH="$folder/bin:$PATH" PARALLEL_HOME="$folder"
vn-party-model find --jsonl-in "$folder/in.jsonl" >"$folder/whole.jsonl"

passed=0
check() { # what, command...
  local what=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
    echo "ok: $what"
  else
    echo "FAILED: $what"
    exit 1
  fi
}

# The recipes, as the guide has them.
in_pipe() {
  parallel --will-cite --pipe --block 100k --keep-order vn-party-model find --jsonl-in
}
in_parts() { # folder, command...
  (
    cd "$1" && shift
    parallel --will-cite --retries 3 --joblog log "$@" find --jsonl-in --output {}.out --resume {} ::: part.??
  )
}

in_pipe <"$folder/in.jsonl" >"$folder/out.jsonl"
check 'from a pipe, all lines in order' cmp "$folder/whole.jsonl" "$folder/out.jsonl"

status=0
sed '5s/.*/no json/; 9s/.*/no json/' "$folder/in.jsonl" | in_pipe >"$folder/out.jsonl" || status=$?
check 'from a pipe, the exit code is the number of jobs with refused lines' test "$status" -eq 1
check 'all other lines are there' cmp <(sed '5d;9d' "$folder/whole.jsonl") <(sed '5d;9d' "$folder/out.jsonl")

# Every worker is killed twice, in the middle of a line.
cat >"$folder/bin/mortal" <<'MORTAL'
#!/usr/bin/env bash
part=${!#}
echo x >>"$part.tries"
tries=$(wc -l <"$part.tries")
[ "$tries" -gt 2 ] && exec vn-party-model "$@"
vn-party-model "${@:1:$#-1}" <(head -n $((tries * 300)) "$part")
truncate --size=-7 "$part.out"
kill -KILL $$
MORTAL
chmod +x "$folder/bin/mortal"
mkdir "$folder/parts"
split --number=l/8 "$folder/in.jsonl" "$folder/parts/part."
in_parts "$folder/parts" mortal 2>"$folder/killed"
check 'every worker was killed twice' test "$(cat "$folder"/parts/*.tries | wc -l)" -eq 24
check 'no line is lost or doubled when workers are killed' \
  cmp "$folder/whole.jsonl" <(cat "$folder"/parts/part.??.out)

in_parts "$folder/parts" vn-party-model
check 'run again, it changes nothing' cmp "$folder/whole.jsonl" <(cat "$folder"/parts/part.??.out)

# A refused line fails its job, however often it is tried; the log says which.
mkdir "$folder/bad"
sed '5s/.*/no json/' "$folder/in.jsonl" | split --number=r/1 - "$folder/bad/part."
status=0
in_parts "$folder/bad" vn-party-model || status=$?
check 'one job failed' test "$status" -eq 1
check 'the log has its exit code' test "$(awk 'NR > 1 { print $7 }' "$folder/bad/log")" = 1
check 'the refused line stands in its place' \
  grep -q '^{"error":"not-json","line":5,' <(sed -n 5p "$folder"/bad/part.aa.out)

echo "$passed passed, 0 failed"
