#include <algorithm>

#include <fmt/format.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/practice/scheduling.hpp"
#include "views/card_text.hpp"

namespace rehearse {
namespace {

Day today(const Context& context) { return local_day(context.clock().now().wall); }

// What is shown where nothing is due: when the next card is.
std::string next_due_text(const std::vector<Card>& cards, Day day) {
  const Card* next = nullptr;
  for (const Card& card : cards) {
    if (!card.retired && (next == nullptr || card.due < next->due)) next = &card;
  }
  if (next == nullptr) return "No cards yet. A problem has one from its first attempt on; your own: rehearse cards new NAME.";
  return fmt::format("Nothing is due today. The next: {}, {}.", next->id, day_text(next->due, day));
}

Result<ExitCode> list(Context& context, const Scheduling& scheduling, const Invocation& arguments) {
  auto all = scheduling.cards();
  if (!all) return unexpected(all.error());
  const Day day = today(context);
  const bool whole = arguments.has("all");
  std::vector<Card> shown = whole ? *all : due_cards(*all, day);
  if (const auto kind = arguments.value("kind")) {
    if (!parse_card_id(*kind + ":x"))
      return unexpected(ErrorCode::bad_input, fmt::format("--kind is not \"{}\"", *kind), "problem, pattern, bug or own");
    std::erase_if(shown, [&](const Card& card) { return to_string(card.kind) != *kind; });
  }
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(cards_json(shown, day));
    return ExitCode::success;
  }
  if (shown.empty()) {
    console.message(next_due_text(*all, day));
    console.next(all->empty() ? "rehearse cards new spring-beans --front \"What is a bean?\"" : "rehearse cards --all");
    return ExitCode::success;
  }
  console.print(card_table(shown, day, console.table_columns(), console.look().charset));
  console.print(leech_lines(shown, console.columns(), console.look().charset));
  console.next(fmt::format("rehearse drill, or look at one: rehearse cards show \"{}\"", shown.front().id));
  return ExitCode::success;
}

Result<ExitCode> show_card(Context& context, const Card& card) {
  Console& console = context.console();
  if (console.json())
    console.print_raw(card_json(card, today(context)));
  else
    console.print(card_lines(card, today(context), console.columns(), console.look().charset));
  return ExitCode::success;
}

// What a change leaves: the card as it now stands.
Result<ExitCode> told(Context& context, const Result<Card>& card, std::string_view what) {
  if (!card) return unexpected(card.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(card_json(*card, today(context)));
    return ExitCode::success;
  }
  const std::string due = card->retired ? std::string() : fmt::format(" Due {}.", day_text(card->due, today(context)));
  console.print_wrapped(fmt::format("{}: {}.{}", card->id, what, due));
  console.print(leech_lines({*card}, console.columns(), console.look().charset));
  console.next("rehearse cards");
  return ExitCode::success;
}

Result<ExitCode> make(Context& context, Scheduling& scheduling, const std::string& name, const Invocation& arguments) {
  Console& console = context.console();
  const auto id = parse_card_id(name);
  auto front = arguments.value("front");
  if (!front && id && (id->kind != CardKind::own || scheduling.card(name)))
    return told(context, scheduling.take_up(name), "among your cards");
  OwnCard card{name, "", arguments.value("back").value_or(""), arguments.values("topic")};
  if (!front && console.interactive()) {
    auto asked = console.ask(Line("What does it ask? ", style::accent));
    if (!asked) return unexpected(asked.error());
    front = std::move(*asked);
    if (!arguments.has("back")) {
      auto back = console.ask(Line("And the answer? ", style::accent));
      if (!back) return unexpected(back.error());
      card.back = std::move(*back);
    }
  }
  card.front = front.value_or("");
  return told(context, scheduling.make_card(card), "made");
}

// Shows the front, waits for an answer, shows the back, and asks how it went.
struct Answered {
  Rating rating = Rating::good;
  Millis took{};
  std::string text;
};
Result<Answered> ask_rating(Context& context, const Card& card) {
  Console& console = context.console();
  Answered answered;
  const Millis began = context.clock().now().boot;
  if (!card.front.empty()) {
    console.print_wrapped(card.front, style::bold);
    auto text = console.ask(Line("Your answer: ", style::accent));
    if (!text) return unexpected(text.error());
    answered.text = std::move(*text);
    if (!card.back.empty()) console.print_wrapped(card.back);
  }
  answered.took = std::max(context.clock().now().boot - began, Millis{0});
  while (true) {
    const auto word = console.ask(Line("How did it go: 1 again, 2 hard, 3 good, 4 easy? ", style::accent));
    if (!word) return unexpected(word.error());
    if (const auto rating = parse_rating(*word)) {
      answered.rating = *rating;
      return answered;
    }
    console.message("A number from 1 to 4, or its word.");
  }
}

Result<ExitCode> rate(Context& context, Scheduling& scheduling, const std::string& name, const Invocation& arguments) {
  const auto card = scheduling.card(name);
  if (!card) return unexpected(card.error());
  Answered answered;
  if (const auto word = arguments.value("rating")) {
    const auto rating = parse_rating(*word);
    if (!rating) {
      return unexpected(ErrorCode::bad_input, fmt::format("\"{}\" is no rating", *word), "again, hard, good or easy (1 to 4)");
    }
    answered.rating = *rating;
  } else if (context.console().interactive()) {
    auto asked = ask_rating(context, *card);
    if (!asked) return unexpected(asked.error());
    answered = std::move(*asked);
  } else {
    return unexpected(ErrorCode::bad_input, "cards rate needs a RATING", "again, hard, good or easy (1 to 4)");
  }
  return told(context, scheduling.rate_card(card->id, answered.rating, answered.took, answered.text),
              fmt::format("rated {}", to_string(answered.rating)));
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  Scheduling scheduling(**practice);
  const std::string action = arguments.value("action").value_or("list");
  if (action == "list") return list(context, scheduling, arguments);
  if (action != "show" && action != "new" && action != "retire" && action != "rate") {
    return unexpected(ErrorCode::bad_input, fmt::format("cards cannot \"{}\"", action),
                      "cards list, cards show CARD, cards new NAME, cards retire CARD, cards rate CARD RATING");
  }
  const auto name = arguments.value("card");
  if (!name) {
    return unexpected(ErrorCode::bad_input, fmt::format("cards {} needs a {}", action, action == "new" ? "NAME" : "CARD"),
                      "rehearse cards list --all names them");
  }
  if (action == "new") return make(context, scheduling, *name, arguments);
  if (action == "rate") return rate(context, scheduling, *name, arguments);
  if (action == "retire") return told(context, scheduling.retire_card(*name), "retired");
  const auto card = scheduling.card(*name);
  if (!card) return unexpected(card.error());
  return show_card(context, *card);
}

}  // namespace

CommandSpec cards_command() {
  return {
      .name = "cards",
      .group = CommandGroup::afterwards,
      .summary = "what is due: list, show CARD, new NAME, retire CARD, rate CARD RATING",
      .description =
          "A problem has a card from its first attempt on, and so has each of its patterns; a kind of run-time error from its "
          "first crash; your own ask what you like: the basics of a framework, a claim on your CV. Attempts rate cards by "
          "themselves. When each is due follows from FSRS-6, and none is due twice on one day. new takes up a card that was "
          "retired, too, and with an id as pattern:two pointers one that no attempt has made.",
      .options = {{"action", "list (the default), show, new, retire or rate", Arity::value, "ACTION"},
                  {"card", "its id, or its name alone", Arity::value, "CARD", Completion::card},
                  {"rating", "with rate: again, hard, good or easy (1 to 4)", Arity::value, "RATING"},
                  {"--all", "not only those that are due"},
                  {"--kind", "problem, pattern, bug or own", Arity::value, "KIND"},
                  {"--front", "with new: what the card asks", Arity::value, "TEXT"},
                  {"--back", "with new: the answer", Arity::value, "TEXT"},
                  {"--topic", "with new: what it belongs to", Arity::values, "TOPIC", Completion::topic}},
      .examples = {"rehearse cards", "rehearse cards list --all --kind pattern", "rehearse cards show two-sum",
                   "rehearse cards new spring-beans --front \"What is a bean?\" --back \"An object the container makes\"",
                   "rehearse cards rate spring-beans good"},
      .next = "rehearse drill",
      .run = run};
}

}  // namespace rehearse
