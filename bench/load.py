#!/usr/bin/env python3
"""Asks the desk of a store as fast as it answers, over loopback, and counts: requests a second, time to the answer, CPU a request.

    bench/load.py --home DIR [--seconds 10] [--readers 4] [--headwater COMMAND]

Each kind of question is asked by so many readers at once, each over one connection that is kept: story pages (in turn, the largest first), search pages, and
search through the REST interface. The first seconds warm the server and do not count. Also measures the start of the command line (`stories`, five times).
Stops the server that it started.
"""
import argparse, http.client, itertools, json, os, re, resource, shlex, subprocess, threading, time
from urllib.parse import quote

QUERIES = ["government", "minister said", "police -city", "intitle:world", '"last week"', "entity:london", "independent:>=2", "market OR bank"]
TICKS = os.sysconf("SC_CLK_TCK")


def cpu_seconds(process):
    with open(f"/proc/{process}/stat", encoding="ascii") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def ask(port, paths, until, times, failures):
    connection = http.client.HTTPConnection("localhost", port)
    while time.monotonic() < until:
        started = time.monotonic()
        connection.request("GET", next(paths))
        answer = connection.getresponse()
        answer.read()
        times.append(time.monotonic() - started)
        if answer.status != 200:
            failures.append(answer.status)


def load(port, process, paths, readers, seconds):
    times, failures = [], []
    before = cpu_seconds(process)
    started = time.monotonic()
    threads = [
        threading.Thread(target=ask, args=(port, itertools.cycle(paths[at:] + paths[:at]), started + seconds, times, failures))
        for at in range(0, readers)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    took, cpu = time.monotonic() - started, cpu_seconds(process) - before
    times.sort()
    return {
        "requests_a_second": round(len(times) / took, 1),
        "ms_p50": round(1000 * times[len(times) // 2], 2),
        "ms_p99": round(1000 * times[len(times) * 99 // 100], 2),
        "server_cpu_ms_a_request": round(1000 * cpu / len(times), 2),
        "not_200": len(failures),
    }


def start_times(command):
    walls, cpus = [], []
    for _ in range(5):
        before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        walls.append(time.monotonic() - started)
        cpus.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return {"wall_s": round(sorted(walls)[2], 2), "cpu_s": round(sorted(cpus)[2], 2)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--home", required=True)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--readers", type=int, default=4)
    parser.add_argument("--headwater", default="./headwater", help="the command that runs Headwater; it must become the server's process (exec)")
    options = parser.parse_args()
    at_home = shlex.split(options.headwater) + ["--home", options.home]
    listed = subprocess.run(at_home + ["stories", "--json"], check=True, capture_output=True, text=True)
    stories = sorted((json.loads(line) for line in listed.stdout.splitlines()), key=lambda story: -len(story["articles"]))
    story_pages = [f"/story/{story['story']}" for story in stories[:100]]
    searches = [f"/search?q={quote(query)}" for query in QUERIES]
    report = {"stories": len(stories), "start": start_times(at_home + ["stories"])}
    server = subprocess.Popen(at_home + ["serve", "--port", "0"], stdout=subprocess.PIPE, text=True)
    try:
        port = int(re.search(r"localhost:(\d+)", server.stdout.readline()).group(1))
        for name, paths in (("story_page", story_pages), ("search_page", searches), ("search_api", ["/api/v1" + path for path in searches])):
            load(port, server.pid, paths, options.readers, options.seconds / 2)
            report[name] = load(port, server.pid, paths, options.readers, options.seconds)
    finally:
        server.terminate()
        server.wait()
    print(json.dumps(report, indent=1))


if __name__ == "__main__":
    main()
