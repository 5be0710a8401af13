"""The data sets of training: where they lie in the data folder, what they mark, how often they are read."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Corpus:
    """A folder with `articles.jsonl.gz` and `gold.jsonl.gz`.

    task: the head that it teaches, `names` or `parts`.
    share: the part of its articles that is drawn for each pass.
    paragraphs: the part of the drawn articles that is read paragraph by paragraph instead of in windows over paragraphs.
    complete: whether all kinds of names are marked; otherwise MISC is left open.
    user_names_unknown: the set marks the lone "@" of user names as a name; nothing is learned from it.
    held: the part of its articles that is never learned from, to choose by.
    open: whether its licence allows any use.
    """

    name: str
    folder: str
    task: str
    share: float
    paragraphs: float
    complete: bool = True
    user_names_unknown: bool = False
    held: float = 0.0
    open: bool = True
    licence: str = ""


CORPORA = (
    Corpus("conll", "ner/conll2003-train", "names", 0.6, 0.3, held=0.04, open=False, licence="Reuters, research use only"),
    Corpus("wnut", "ner/wnut17-train", "names", 0.6, 0.0, complete=False, licence="CC BY 4.0"),
    Corpus("btc", "ner/btc-train", "names", 0.3, 0.0, complete=False, user_names_unknown=True, licence="CC BY 4.0"),
    Corpus("uner", "ner/uner-ewt-dev", "names", 1.0, 0.3, complete=False, licence="CC BY-SA 4.0"),
    Corpus("polnear", "attribution/polnear-train", "parts", 1.0, 0.4, held=0.04, open=False, licence="none stated, research use only"),
)


def chosen(data: str) -> tuple[Corpus, ...]:
    """`all`, or `open` for those with an open licence."""
    if data not in ("all", "open"):
        raise ValueError(f"no such choice of data: {data}")
    return tuple(corpus for corpus in CORPORA if data == "all" or corpus.open)
