"""Text with its accents and case folded away, for words that people type."""

from unicodedata import combining, normalize


def folded(text: str) -> str:
    """ "  Réunion   VIP" and "reunion vip" are the same."""
    apart = normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in apart if not combining(letter))
    return " ".join(bare.casefold().split())


def has_words(text: str, words: str) -> bool:
    """Whether these words stand in the text as words of their own."""
    wanted, found = folded(words), folded(text)
    place = found.find(wanted)
    while wanted and place >= 0:
        before, after = found[:place], found[place + len(wanted) :]
        if not (before[-1:].isalnum() or after[:1].isalnum()):
            return True
        place = found.find(wanted, place + 1)
    return False
