import pytest

from summarizer.asking.plan import Usage
from summarizer.errors import SettingsError, Stopped
from summarizer.running.prices import Budget, Price, load_prices

MILLION = 1_000_000


def test_the_packaged_table_is_sound():
    table = load_prices().table
    assert len(table) >= 10
    for model, price in table.items():
        assert 0 < price.input < price.output, model
        assert price.cached_input is None or price.cached_input < price.input, model


@pytest.mark.parametrize(
    "name",
    ["gpt-4o", "GPT-4o", "gpt-4o-2024-08-06", "openai/gpt-4o", "openai/gpt-4o-2024-11-20", "gpt-4o-latest"],
)
def test_snapshots_and_gateway_names_cost_what_their_model_costs(name):
    assert load_prices().of(name) == load_prices().of("gpt-4o") is not None


@pytest.mark.parametrize("name", ["gpt-4o-audio", "gpt-99", "my-model", ""])
def test_an_unknown_price_is_none_and_not_a_guess(name):
    assert load_prices().cost(name, Usage(1, 1)) is None


def test_cached_input_has_its_own_rate():
    price = Price(input=2.0, output=8.0, cached_input=0.5)
    assert price.cost(Usage(MILLION, 0)) == 2.0
    assert price.cost(Usage(MILLION, 0, MILLION)) == 0.5
    assert price.cost(Usage(MILLION, MILLION, MILLION // 2)) == 1.25 + 8.0
    assert Price(2.0, 8.0).cost(Usage(MILLION, 0, MILLION)) == 2.0


def test_rows_of_your_own_win(tmp_path):
    own = tmp_path / "prices.tsv"
    own.write_text("model\tinput\tcached_input\toutput\n# ours\ngpt-4o\t1\t\t2\nlocal\t0\t0\t0\n")
    prices = load_prices(own)
    assert prices.of("gpt-4o") == Price(1.0, 2.0)
    assert prices.cost("local", Usage(5, 5)) == 0.0
    assert prices.of("gpt-4o-mini") is not None


@pytest.mark.parametrize("text", ["", "a\tb\n", "model\tinput\tcached_input\toutput\nm\t1\t2\n", "model\tinput\tcached_input\toutput\nm\tx\t\t1\n",
                                  "model\tinput\tcached_input\toutput\nm\t-1\t\t1\n", "model\tinput\tcached_input\toutput\nm\tnan\t\t1\n"])  # fmt: skip
def test_a_table_that_makes_no_sense_is_refused(tmp_path, text):
    own = tmp_path / "prices.tsv"
    own.write_text(text)
    with pytest.raises(SettingsError, match=r"prices\.tsv"):
        load_prices(own)


def test_a_missing_table_is_refused(tmp_path):
    with pytest.raises(SettingsError, match="cannot be read"):
        load_prices(tmp_path / "none.tsv")


def test_money_is_reserved_before_it_is_spent():
    budget = Budget(1.0)
    assert budget.reserve(0.6)
    assert not budget.reserve(0.6)
    assert budget.pending
    budget.settle(0.6, 0.1)
    assert (budget.spent, budget.pending, budget.exhausted) == (0.1, False, False)
    assert budget.reserve(0.6)


def test_a_refusal_is_remembered_and_tells_the_way_on():
    budget = Budget(1.0)
    refused = budget.refuse()
    assert isinstance(refused, Stopped)
    assert budget.exhausted
    assert "--max-cost" in refused.hint


def test_without_a_limit_money_is_only_counted():
    budget = Budget()
    assert budget.reserve(1e9)
    budget.settle(1e9, 3.0)
    assert (budget.spent, budget.exhausted) == (3.0, False)


@pytest.mark.parametrize("limit", [0, -1, float("nan"), float("inf")])
def test_a_limit_that_makes_no_sense_is_refused(limit):
    with pytest.raises(SettingsError, match="makes no sense"):
        Budget(limit)
