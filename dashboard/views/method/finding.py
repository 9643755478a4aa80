"""What is counted once per revision of the region: what scores have meant, and what looking back gives."""

from dataclasses import dataclass

import streamlit as st

from dashboard.analysis.backtest import backtest
from dashboard.analysis.backtest_answer import Backtest, CannotLookBackError
from dashboard.analysis.calibration import Calibration, NotYetKnown, cut_of
from dashboard.analysis.chance import chances
from dashboard.analysis.network import Network
from dashboard.views import region_data
from dashboard.views.language import t
from dashboard.views.method.asked import Asked
from dashboard.views.region_data import remember

LARGE = 3_000
"""Organisations that can be ranked, from which on somebody has to ask for it: every pair is scored."""


TOO_LARGE = 20_000
"""From here on it takes minutes, in which the server would answer nobody else: the command line does it."""


@dataclass(frozen=True, slots=True)
class Found:
    """`looked_back` is None without dates to split by, in a region that `is_too_large`, and as long as
    `is_to_ask`: nobody asked yet.
    """

    calibration: Calibration | NotYetKnown
    looked_back: Backtest | None
    is_to_ask: bool
    is_too_large: bool = False


def find(asked: Asked) -> Found:
    """Count, with a sign of life when it takes long."""
    network = region_data.network()
    size = len(chances(network).past.candidates)
    with st.spinner(t("method.counting")):
        calibration = remember(_calibration, network)
        can_look = calibration is not NotYetKnown.FEW_DATES
        is_too_large = can_look and size > TOO_LARGE
        is_to_ask = can_look and size > LARGE and not asked.look_back
        looked_back = None if is_to_ask or is_too_large else remember(_looked_back, network)
    return Found(calibration, looked_back, is_to_ask, is_too_large)


def _calibration(network: Network) -> Calibration | NotYetKnown:
    return chances(network).calibration


def _looked_back(network: Network) -> Backtest | None:
    """From the day that the calibration splits by."""
    cut = cut_of(chances(network).past)
    if cut is None:
        return None
    try:
        return backtest(network.ecosystem, cut)
    except CannotLookBackError:
        return None
