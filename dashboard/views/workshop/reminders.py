"""Who may be reminded, with a text that is ready; everything is erased on a day that is shown."""

import streamlit as st

from dashboard.exports.calendar import calendar_day
from dashboard.model.workshop import Agreement, Contact
from dashboard.views import browser_memory, safe
from dashboard.views.language import t, texts
from dashboard.views.opened import workspace
from dashboard.views.workshop.finding import Found
from dashboard.views.workshop.reminder_words import agreed_words, pair_words, reminder

ICS_TYPE = "text/calendar"


def show(found: Found) -> None:
    """How many, until when, and a row for each."""
    contacts = workspace().workshops.contacts(found.one)
    if not contacts:
        st.html(f'<p class="reason">{t("workshop.nobody_to_remind")}</p>')
        return
    st.header(t("workshop.remind_heading", n=len(contacts)), anchor=False)
    day = texts().date(min(each.erases_on for each in contacts))
    st.html(f'<p class="reason">{t("workshop.erased_on", day=day)}</p>')
    agreements = {item.entry.id: item.said for item in found.room.items if isinstance(item.said, Agreement)}
    for each in contacts:
        _row(each, agreements.get(each.agreement), found)
    with st.popover(t("workshop.erase_all"), key="workshop_erase_ask"):
        st.markdown(t("workshop.erase_sentence"))
        st.button(
            t("workshop.erase_now"),
            key="workshop_erase_all",
            on_click=workspace().workshops.erase_contacts,
            args=(found.one,),
        )


def _row(contact: Contact, agreed: Agreement | None, found: Found) -> None:
    with st.container(
        key=f"row_remind_{contact.id}", horizontal=True, vertical_alignment="center", gap="small"
    ):
        who = f"{safe.html(contact.first_name, at_most=60)} · {safe.html(contact.email, at_most=80)}"
        said = (
            safe.html(agreed_words(agreed, found, texts()), at_most=400)
            if agreed
            else t("workshop.gone_agreement")
        )
        st.html(f'<p class="label">{who}</p><p class="reason">{said}</p>', width="stretch")
        if agreed is not None:
            _ways(contact, agreed, found)
        st.button(
            t("workshop.erase_one"),
            key=f"workshop_erase_{contact.id}",
            on_click=workspace().workshops.erase_contact,
            args=(contact,),
        )
    if agreed is not None:
        with st.expander(t("workshop.remind_text")):
            st.code(
                reminder(contact, agreed, found, browser_memory.author(), texts()).body,
                language=None,
                wrap_lines=True,
            )


def _ways(contact: Contact, agreed: Agreement, found: Found) -> None:
    ready = reminder(contact, agreed, found, browser_memory.author(), texts())
    if ready.email:
        st.link_button(
            t("workshop.remind_mail"),
            ready.mail_address,
            icon=":material/mail:",
            key=f"remind_mail_{contact.id}",
        )
    if agreed.before is not None:
        st.download_button(
            t("workshop.remind_calendar"),
            calendar_day(
                agreed.before.last_day(),
                uid=f"workshop-{found.one.id}-{contact.agreement}@{workspace().mark()}.driehoek",
                title=pair_words(agreed, found),
                about=agreed_words(agreed, found, texts()),
            ),
            file_name=f"{t('workshop.file_agreement')}-{contact.agreement}.ics",
            mime=ICS_TYPE,
            icon=":material/event:",
            on_click="ignore",
            key=f"remind_ics_{contact.id}",
        )
