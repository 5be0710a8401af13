#!/usr/bin/env python3
"""Measures a whole `ingest`: N different HTML pages of the development data, twice over, in an empty home.

    bench/ingest.py [--pages 1000] [--data ../shared/data/pages] [--heap 2g] [--keep DIR] [--headwater COMMAND]

Prints one JSON object: pages a second, CPU seconds by stage, peak memory, the size of the store, and the same for a second run over the same pages, which should
find every page unchanged. Ends with 1 when a page or story failed or `check` finds a problem. With --keep the pages and the store stay in DIR.
"""
import argparse, gzip, json, os, pathlib, resource, shlex, shutil, subprocess, sys, tempfile, time


def pages(data, wanted):
    """Different HTML pages, in the order of the sets' names."""
    seen = 0
    for source in sorted(data.glob("*/pages.jsonl.gz")):
        with gzip.open(source, "rt", encoding="utf-8") as lines:
            for line in lines:
                page = json.loads(line)
                if page.get("html") and seen < wanted:
                    seen += 1
                    yield f"{source.parent.name}-{seen:04d}", page["html"]


def run(command, env):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.time()
    done = subprocess.run(command, env=env, capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1) or not done.stdout.strip():
        raise SystemExit(f"ingest ended with {done.returncode}: {done.stderr[-2000:]}")
    summary = json.loads(done.stdout.strip().splitlines()[-1])
    summary["rejected"] = len(summary["rejected"])
    for failure in summary["failed"]:
        print(f"failed: {failure}", file=sys.stderr)
    summary["failed"] = len(summary["failed"])
    return {
        "exit": done.returncode,
        "wall_s": round(time.time() - started, 2),
        "cpu_s": round(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, 2),
        "summary": summary,
    }


def size_mb(folder):
    return round(sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6, 1)


def measure(root, options):
    env = dict(os.environ, HEADWATER_OPTS=f"-XX:+UseSerialGC -Xmx{options.heap}")
    headwater = shlex.split(options.headwater)
    subprocess.run(headwater + ["--version"], check=True, stdout=subprocess.DEVNULL)
    (root / "pages").mkdir()
    count = 0
    for name, html in pages(options.data, options.pages):
        (root / "pages" / f"{name}.html").write_text(html, encoding="utf-8", errors="replace")
        count += 1
    if count == 0:
        raise SystemExit(f"there are no pages in {options.data}")
    at_home = headwater + ["--home", str(root / "home")]
    first = run(at_home + ["ingest", "--json", str(root / "pages")], env)
    stored = size_mb(root / "home")
    second = run(at_home + ["ingest", "--json", str(root / "pages")], env)
    checked = subprocess.run(at_home + ["check"], env=env, capture_output=True, text=True)
    print(checked.stdout, checked.stderr, file=sys.stderr)
    report = {"pages": count, "pages_a_second": round(count / first["wall_s"], 2), "store_mb": stored, "first": first, "second": second}
    print(json.dumps(report, indent=1))
    return checked.returncode == 0 and first["summary"]["failed"] == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=1000)
    parser.add_argument("--data", type=pathlib.Path, default=pathlib.Path("../shared/data/pages"))
    parser.add_argument("--heap", default="2g")
    parser.add_argument("--keep", type=pathlib.Path, help="a folder that does not exist yet")
    parser.add_argument("--headwater", default="./headwater", help="the command that runs Headwater")
    options = parser.parse_args()
    root = options.keep or pathlib.Path(tempfile.mkdtemp(prefix="headwater-ingest-"))
    root.mkdir(parents=True, exist_ok=not options.keep)
    try:
        return 0 if measure(root, options) else 1
    finally:
        if not options.keep:
            shutil.rmtree(root)


if __name__ == "__main__":
    sys.exit(main())
