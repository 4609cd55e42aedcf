"""What a call costs: a dated price table, and a budget that stops a run before it is overspent."""

import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from summarizer.asking.plan import Usage
from summarizer.errors import SettingsError, Stopped
from summarizer.patterns import regex

_MILLION = 1_000_000
# A dated snapshot costs what its model costs: gpt-4o-2024-08-06, gpt-4-0613, deepseek-chat-latest.
_SNAPSHOT = regex(r"-(?:\d{4}-\d{2}-\d{2}|\d{4}|\d{6,8}|latest)$")
_COLUMNS = ("model", "input", "cached_input", "output")


@dataclass(frozen=True, slots=True)
class Price:
    """US dollars a million tokens. Where no cached rate is known, cached input is billed as any other."""

    input: float
    output: float
    cached_input: float | None = None

    def cost(self, usage: Usage) -> float:
        """US dollars for so many tokens."""
        cached = min(usage.cached_input_tokens, usage.input_tokens)
        rate = self.input if self.cached_input is None else self.cached_input
        fresh = usage.input_tokens - cached
        return (fresh * self.input + cached * rate + usage.output_tokens * self.output) / _MILLION


@dataclass(frozen=True, slots=True)
class Prices:
    """Prices by model name."""

    table: Mapping[str, Price]

    def of(self, model: str) -> Price | None:
        """The price of a model, of the model a snapshot or a gateway's name stands for, or None."""
        bare = model.rpartition("/")[2].lower()
        return (
            self.table.get(model.lower()) or self.table.get(bare) or self.table.get(_SNAPSHOT.sub("", bare))
        )

    def cost(self, model: str, usage: Usage) -> float | None:
        """US dollars, or None where the price is not known. Never a guess."""
        price = self.of(model)
        return None if price is None else price.cost(usage)


def load_prices(override: Path | None = None) -> Prices:
    """The packaged table, with the rows of `override` (same columns) in place of or beside its own.

    Raises SettingsError for a file that cannot be read or a row that makes no sense.
    """
    packaged = (files("summarizer.running") / "prices.tsv").read_text(encoding="utf-8")
    table = dict(_rows("prices.tsv", packaged.splitlines()))
    if override is not None:
        try:
            text = override.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise SettingsError(f"{override}: cannot be read as a price table: {error}", _FORM) from None
        table.update(_rows(str(override), text.splitlines()))
    return Prices(table)


_FORM = "a tab-separated table with the columns model, input, cached_input and output"


def _rows(name: str, lines: Iterable[str]) -> Iterable[tuple[str, Price]]:
    numbered = [(n, line.split("\t")) for n, line in enumerate(lines, 1) if line.strip() and line[0] != "#"]
    if not numbered or tuple(numbered[0][1][:4]) != _COLUMNS:
        raise SettingsError(f"{name}: the first row must begin with {', '.join(_COLUMNS)}", _FORM)
    for number, cells in numbered[1:]:
        try:
            model, fresh, cached, output = (cell.strip() for cell in cells[:4])
            price = Price(float(fresh), float(output), float(cached) if cached else None)
        except ValueError:
            raise SettingsError(f"{name}:{number}: not a row of a price table", _FORM) from None
        if not model or not all(
            0 <= rate < _MILLION for rate in (price.input, price.output, price.cached_input or 0)
        ):
            raise SettingsError(f"{name}:{number}: no model, or a price out of range", _FORM)
        yield model.lower(), price


class Budget:
    """A spending limit shared by the requests of a run, safe to use from several threads.

    Money is reserved before a call and settled after it, so that calls in flight together cannot overspend
    by more than the error of their estimates. `limit` None only counts.
    """

    def __init__(self, limit: float | None = None) -> None:
        if limit is not None and not 0 < limit < float("inf"):
            raise SettingsError(
                f"a spending limit of {limit} makes no sense", "use --max-cost with dollars above 0"
            )
        self.limit = limit
        self.spent = 0.0
        self._reserved = 0.0
        self._refused = False
        self._lock = threading.Lock()

    @property
    def exhausted(self) -> bool:
        """Whether a call has been refused for lack of money: an engine starts no further document."""
        return self._refused

    @property
    def pending(self) -> bool:
        """Whether calls are in flight whose cost may turn out lower than what is set aside for them."""
        return self._reserved > 1e-12  # what rounding leaves of sums and differences

    def reserve(self, estimate: float) -> bool:
        """Set money aside for a call, if it is there."""
        with self._lock:
            if self.limit is not None and self.spent + self._reserved + estimate > self.limit:
                return False
            self._reserved += estimate
            return True

    def refuse(self) -> Stopped:
        """The error for a call there is no money for."""
        self._refused = True
        return Stopped(
            f"the spending limit of ${self.limit:.2f} is reached (${self.spent:.4f} spent)",
            "raise --max-cost and run the same command again: finished work is kept",
        )

    def settle(self, estimate: float, cost: float) -> None:
        """Replace a reservation by what the call cost."""
        with self._lock:
            self._reserved -= estimate
            self.spent += cost
