#!/usr/bin/env python3
"""Measures a whole `ingest`: N different HTML pages of the development data, twice over, in an empty home.

    bench/ingest.py [--pages 1000] [--data ../shared/data/pages] [--heap 2g]

Prints one JSON object: pages a second, CPU seconds and peak resident memory, and the same for a second run over the same pages, which should find every page unchanged.
"""
import argparse, gzip, json, os, pathlib, resource, subprocess, tempfile, time


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
    return {
        "exit": done.returncode,
        "wall_s": round(time.time() - started, 2),
        "cpu_s": round(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, 2),
        "peak_rss_mb": round(after.ru_maxrss / 1024),
        "summary": summary,
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=1000)
    parser.add_argument("--data", type=pathlib.Path, default=pathlib.Path("../shared/data/pages"))
    parser.add_argument("--heap", default="2g")
    options = parser.parse_args()
    env = dict(os.environ, HEADWATER_OPTS=f"-XX:+UseSerialGC -Xmx{options.heap}")
    subprocess.run(["./headwater", "--version"], check=True, stdout=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory(prefix="headwater-ingest-") as folder:
        root = pathlib.Path(folder)
        (root / "pages").mkdir()
        count = 0
        for name, html in pages(options.data, options.pages):
            (root / "pages" / f"{name}.html").write_text(html, encoding="utf-8", errors="replace")
            count += 1
        command = ["./headwater", "--home", str(root / "home"), "ingest", "--json", str(root / "pages")]
        first = run(command, env)
        second = run(command, env)
    print(json.dumps({"pages": count, "pages_a_second": round(count / first["wall_s"], 2), "first": first, "second": second}, indent=1))


if __name__ == "__main__":
    main()
