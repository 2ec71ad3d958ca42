"""Runs a Python peer over pages: python-peers.py PEER < list of `id<TAB>path.html.gz`; a JSON line a page on stdout."""
import gzip
import json
import re
import sys
import time


def with_trafilatura(page):
    import trafilatura

    found = trafilatura.bare_extraction(page, include_comments=False, with_metadata=True)
    if found is None:
        return {}
    return {
        "title": found.title,
        "date": found.date,
        "authors": [name.strip() for name in (found.author or "").split(";") if name.strip()],
        "body": found.text,
    }


def with_resiliparse(page):
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    text = bytes_to_str(page, detect_encoding(page))
    return {"body": extract_plain_text(text, main_content=True, alt_texts=False, list_bullets=False)}


PEERS = {"trafilatura": with_trafilatura, "resiliparse": with_resiliparse}
run = PEERS[sys.argv[1]]
pages = [line.rstrip("\n").split("\t") for line in sys.stdin]
# The first page pays for loading: it is run once more before the clock counts.
run(gzip.open(pages[0][1]).read())
for name, path in pages:
    page = gzip.open(path).read()
    start = time.perf_counter()
    try:
        found = run(page)
    except Exception as error:
        found = {"error": re.sub(r"\s+", " ", str(error))[:200]}
    print(json.dumps({"id": name, **found, "ms": (time.perf_counter() - start) * 1000}), flush=True)
