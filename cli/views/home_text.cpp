#include "views/home_text.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "rehearse/practice/drilling.hpp"
#include "rehearse/session/drill_mode.hpp"
#include "rehearse/terminal/look.hpp"
#include "screen/duration.hpp"
#include "views/plan_text.hpp"
#include "views/session_text.hpp"

namespace rehearse {
namespace {

using nlohmann::ordered_json;

constexpr int label_columns = 11;
constexpr std::size_t most_items = 4, most_reminders = 2, most_topics = 2;

class Screen {
 public:
  Screen(int columns, Charset charset) : columns_(columns), charset_(charset) {}

  void gap() {
    if (!lines_.empty()) lines_.emplace_back();
  }
  void line(const Line& line) { lines_.push_back(truncated(line, columns_, glyphs(charset_).ellipsis)); }
  void sentence(std::string_view text, Style style = {}) {
    for (Line& part : wrapped(text, columns_, style)) lines_.push_back(std::move(part));
  }
  // "Due        4 cards"; the label of the rows that follow it is empty.
  void row(std::string_view label, const Line& what) {
    Line all(label, style::bold);
    line(all.pad_to(label_columns).add(what));
  }
  void row(std::string_view label, std::string_view text, Style style = {}) {
    row(label, Line(sanitize_line(text, charset_), style));
  }
  // A command to copy, whole, and what it is for as far as there is room.
  void command(std::string_view command, std::string_view what) {
    Line all("  ");
    all.add(sanitize_line(command, charset_), style::accent);
    if (!what.empty()) all.pad_to(33);
    if (what.empty() || all.width() + 12 > columns_) {
      lines_.push_back(std::move(all));
    } else {
      line(all.add(" ").add(sanitize_line(what, charset_), style::dim));
    }
  }
  [[nodiscard]] Charset charset() const { return charset_; }
  [[nodiscard]] std::vector<Line> take() { return std::move(lines_); }

 private:
  int columns_;
  Charset charset_;
  std::vector<Line> lines_;
};

void welcome(Screen& screen) {
  screen.line(Line("Welcome.", style::heading));
  screen.gap();
  screen.sentence(
      "rehearse is an interviewer on your own machine: it asks, keeps the time, judges what you write, and goes through it "
      "with you "
      "afterwards. Nothing leaves this machine, and every attempt counts.");
  screen.gap();
  screen.line(Line("Three ways to begin", style::bold));
  screen.command("rehearse interview warm-up", "ten minutes with something small");
  screen.command("rehearse solve two-sum", "one problem, without a clock");
  screen.command("rehearse interview", "a whole mock: 45 minutes, questions, a review");
}

std::string clock_words(const SessionView& view) {
  const Session& session = view.session;
  if (session.task().plan.mode == to_string(DrillMode::capped)) return "each phase by the clock";
  if (!session.timed()) return "no clock";
  return countdown_text(session.time_left(view.now)) + " left";
}

void add_session(Screen& screen, const SessionView& view) {
  const Session& session = view.session;
  const std::string title = sanitize_line(session.task().plan.title, screen.charset());
  if (session.ended) {
    screen.line(Line("Your last session waits for its review: ", style::bold).add(title));
    screen.command("rehearse postmortem", "what went well, and what it showed");
    return;
  }
  Line line("A session is running: ", style::bold);
  line.add(title);
  if (session.tasks.size() > 1) line.add(fmt::format(", task {} of {}", session.current_task + 1, session.tasks.size()));
  screen.line(line.add("  ").add(clock_words(view), style::warning));
  screen.line(Line("  ").add(sanitize_line(view.workspace.solution.string(), screen.charset()), style::dim));
  screen.command(command_to_copy({}, view), "go on with it");
  screen.command("rehearse finish", "end it");
}

void add_today(Screen& screen, const Home& home) {
  const PlanDay& today = home.today;
  Line head(fmt::format("{}, {}", weekday_name(today.day), to_string(today.day)), style::heading);
  if (today.planned_minutes() > 0) head.add(fmt::format("  {} min planned", today.planned_minutes()), style::dim);
  screen.line(head);
  for (const std::string& note : home.notes) screen.line(Line("  ").add(sanitize_line(note, screen.charset()), style::dim));
  if (!today.note.empty()) screen.line(Line("  ").add(sanitize_line(today.note, screen.charset())));
  for (std::size_t i = 0; i < std::min(most_items, today.items.size()); ++i) {
    screen.line(Line("  ").add(plan_item_line(today.items[i], screen.charset())));
  }
  if (!today.beside.empty()) {
    screen.line(Line("  ").add(sanitize_line(fmt::format("also done: {}", fmt::join(today.beside, ", ")), screen.charset()),
                               style::good));
  }
  if (today.done()) screen.line(Line("  All of today is done. Well practised.", style::good));
}

void add_standing(Screen& screen, const Home& home) {
  if (home.cards_due > 0 || home.cards_tomorrow > 0) {
    std::string text = fmt::format("{} card{} due", home.cards_due, home.cards_due == 1 ? "" : "s");
    if (home.cards_tomorrow > 0) text += fmt::format(", {} more tomorrow", home.cards_tomorrow);
    screen.row("Cards", text);
  }
  for (std::size_t i = 0; i < std::min(most_topics, home.weak_topics.size()); ++i) {
    const WeakTopic& topic = home.weak_topics[i];
    Line line(sanitize_line(topic.topic, screen.charset()));
    screen.row(i == 0 ? "Weakest" : "", line.add(": ").add(sanitize_line(topic.reason, screen.charset()), style::dim));
  }
  for (std::size_t i = 0; i < std::min(most_reminders, home.reminders.size()); ++i) {
    screen.row(i == 0 ? "Reminders" : "", home.reminders[i].words);
  }
  if (home.reminders.size() > most_reminders) {
    screen.row("", fmt::format("and {} more: rehearse journal remind", home.reminders.size() - most_reminders), style::dim);
  }
}

void add_next(Screen& screen, const Home& home) {
  screen.gap();
  screen.line(Line("Next", style::bold));
  if (home.next) {
    screen.command(home.next->command, "");
    screen.line(Line("  ").add(sanitize_line(home.next->reason, screen.charset()), style::dim));
  } else if (home.next_day) {
    const PlanDay& day = *home.next_day;
    screen.line(
        Line("  ").add(sanitize_line(fmt::format("{}: {}", weekday_name(day.day), day.items.front().title), screen.charset())));
  } else {
    screen.command("rehearse plan set --minutes 25", "");
  }
}

ordered_json json_of(const PlanItem& item) {
  return {{"command", item.command}, {"title", item.title}, {"reason", item.reason}};
}

}  // namespace

std::string command_to_copy(const Home& home, const std::optional<SessionView>& session) {
  if (session && session->session.ended) return "rehearse postmortem";
  if (session && is_drill(session->session)) return "rehearse drill";
  if (session) return session->session.timed() ? "rehearse interview" : "rehearse solve";
  if (home.newcomer) return "rehearse interview warm-up";
  return home.next ? home.next->command : "";
}

std::vector<Line> home_lines(const Home& home, const std::optional<SessionView>& session, int columns, Charset charset) {
  Screen screen(columns, charset);
  if (session) add_session(screen, *session);
  if (home.newcomer && !session) {
    welcome(screen);
    return screen.take();
  }
  if (!home.newcomer) {
    screen.gap();
    add_today(screen, home);
    screen.gap();
    add_standing(screen, home);
    if (!session) add_next(screen, home);
  }
  screen.gap();
  screen.line(Line("  rehearse plan, stats, review, journal; rehearse help lists all commands", style::dim));
  return screen.take();
}

std::string home_json(const Home& home, const std::optional<SessionView>& session) {
  ordered_json json{{"schema", home_schema},
                    {"session", nullptr},
                    {"newcomer", home.newcomer},
                    {"today", ordered_json::parse(to_json(home.today))},
                    {"notes", home.notes},
                    {"cards_due", home.cards_due},
                    {"cards_tomorrow", home.cards_tomorrow},
                    {"weak_topics", ordered_json::array()},
                    {"reminders", ordered_json::array()},
                    {"command", command_to_copy(home, session)},
                    {"next", nullptr},
                    {"next_day", nullptr}};
  if (session) json["session"] = ordered_json::parse(session_json(*session));
  for (const WeakTopic& topic : home.weak_topics)
    json["weak_topics"].push_back({{"topic", topic.topic}, {"reason", topic.reason}});
  for (const HomeReminder& each : home.reminders)
    json["reminders"].push_back({{"words", each.words}, {"command", each.command}});
  if (home.next) json["next"] = json_of(*home.next);
  if (home.next_day) json["next_day"] = ordered_json::parse(to_json(*home.next_day));
  return json.dump(2, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace rehearse
