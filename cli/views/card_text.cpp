#include "views/card_text.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "rehearse/terminal/table.hpp"
#include "screen/duration.hpp"

namespace rehearse {
namespace {

using nlohmann::ordered_json;

Line cell(std::string_view text, Charset charset, Style style = {}) { return Line(sanitize_line(text, charset), style); }

std::string percent(double share) { return fmt::format("{:.0f}%", share * 100); }

Line due_cell(const Card& card, Day today) {
  if (card.retired) return Line("retired", style::dim);
  return Line(day_text(card.due, today), card.due <= today ? style::warning : style::plain);
}

std::string recall_text(const Card& card) { return card.memory ? percent(card.retrievability) : std::string("new"); }

void append(std::vector<Line>& lines, std::vector<Line> more) {
  std::move(more.begin(), more.end(), std::back_inserter(lines));
}

ordered_json rating_json(const CardRating& entry) {
  return {{"rating", to_string(entry.rating)},
          {"origin", to_string(entry.origin)},
          {"at", entry.wall.count()},
          {"days", entry.days},
          {"whole_days", entry.whole_days},
          {"session", entry.session},
          {"task", entry.task},
          {"reason", entry.reason},
          {"stability", entry.after.stability},
          {"difficulty", entry.after.difficulty}};
}

ordered_json json_of(const Card& card, Day today) {
  ordered_json json{{"id", card.id},
                    {"kind", to_string(card.kind)},
                    {"name", card.name},
                    {"title", card.title},
                    {"topics", card.topics},
                    {"front", card.front},
                    {"back", card.back},
                    {"made_at", card.made.count()},
                    {"due", to_string(card.due)},
                    {"is_due", !card.retired && card.due <= today},
                    {"ratings", card.log.size()},
                    {"lapses", card.lapses},
                    {"leech", card.leech},
                    {"retired", card.retired},
                    {"variant_wanted", card.variant_wanted}};
  if (card.met) json["met"] = to_string(*card.met);
  if (card.memory) {
    json["retrievability"] = card.retrievability;
    json["stability"] = card.memory->stability;
    json["difficulty"] = card.memory->difficulty;
  }
  return json;
}

std::string dumped(const ordered_json& json) { return json.dump(2, ' ', false, ordered_json::error_handler_t::replace); }

std::vector<Line> log_table(const Card& card, int columns, Charset charset) {
  Table table;
  table.rows.push_back({Line("when", style::bold), Line("after", style::bold), Line("rating", style::bold),
                        Line("why", style::bold), Line("holds", style::bold)});
  table.right = {false, true, false, false, true};
  for (const CardRating& entry : card.log) {
    const bool again = entry.rating == Rating::again;
    std::string why = entry.reason;
    if (entry.origin == RatingOrigin::owner) why = "rated by yourself";
    if (!entry.session.empty()) why += fmt::format(" ({}/{})", entry.session, entry.task + 1);
    table.rows.push_back({Line(date_time_text(entry.wall)), Line(entry.days > 0 ? fmt::format("{:.1f} d", entry.days) : ""),
                          Line(to_string(entry.rating), again ? style::warning : style::good), cell(why, charset),
                          Line(fmt::format("{:.1f} d", entry.after.stability))});
  }
  return layout_table(table, columns, charset);
}

}  // namespace

std::string day_text(Day day, Day today) {
  const auto days = (day - today).count();
  if (days == 0) return "today";
  if (days == 1) return "tomorrow";
  if (days == -1) return "yesterday";
  return days > 0 ? fmt::format("in {} days", days) : fmt::format("{} days ago", -days);
}

std::vector<Line> card_table(const std::vector<Card>& cards, Day today, int columns, Charset charset) {
  Table table;
  table.rows.push_back({Line("card", style::bold), Line("due", style::bold), Line("recall", style::bold),
                        Line("holds", style::bold), Line("slipped", style::bold), Line("", style::bold)});
  table.right = {false, false, true, true, true, false};
  for (const Card& card : cards) {
    const std::string note = card.leech ? "leech" : card.variant_wanted ? "take a variant" : "";
    table.rows.push_back({cell(card.id, charset, style::accent), due_cell(card, today), Line(recall_text(card)),
                          Line(card.memory ? fmt::format("{:.1f} d", card.memory->stability) : ""),
                          Line(card.lapses > 0 ? fmt::format("{}", card.lapses) : ""), Line(note, style::warning)});
  }
  return layout_table(table, columns, charset);
}

std::vector<Line> card_lines(const Card& card, Day today, int columns, Charset charset) {
  std::vector<Line> lines;
  const auto fact = [&](std::string_view name, const std::string& value) {
    if (value.empty()) return;
    append(lines, wrapped(Line(name, style::dim).pad_to(13).add(sanitize_line(value, charset)), columns, 13));
  };
  lines.push_back(cell(card.title, charset, style::bold));
  fact("card", card.id);
  fact("topics", fmt::format("{}", fmt::join(card.topics, ", ")));
  fact("front", card.front);
  fact("back", card.back);
  fact("due", card.retired ? std::string("retired") : fmt::format("{}, {}", day_text(card.due, today), to_string(card.due)));
  if (card.memory) {
    fact("recall", fmt::format("{} today; 90% after {:.1f} days; difficulty {:.1f} of 10", percent(card.retrievability),
                               card.memory->stability, card.memory->difficulty));
  } else {
    fact("recall", "not rated yet");
  }
  if (card.lapses > 0) fact("slipped", fmt::format("{} times after it was known", card.lapses));
  if (card.variant_wanted) fact("next", "solved from memory the last time: a variant says more");
  append(lines, leech_lines({card}, columns, charset));
  if (card.log.empty()) return lines;
  lines.emplace_back();
  append(lines, log_table(card, columns, charset));
  return lines;
}

std::vector<Line> leech_lines(const std::vector<Card>& cards, int columns, Charset charset) {
  std::vector<Line> lines;
  for (const Card& card : cards) {
    const auto advice = leech_advice(card);
    if (!advice || card.retired) continue;
    lines.emplace_back();
    append(lines, wrapped(cell(advice->text, charset, style::warning), columns));
    // Commands to copy are never broken.
    lines.push_back(Line("  ").add(sanitize_line(advice->command, charset)));
    lines.push_back(
        Line("  ").add(sanitize_line(fmt::format("rehearse cards retire \"{}\"", card.id), charset)).add("  (let it rest)"));
  }
  return lines;
}

std::string cards_json(const std::vector<Card>& cards, Day today) {
  ordered_json json{{"schema", 1}, {"today", to_string(today)}, {"cards", ordered_json::array()}};
  for (const Card& card : cards) json["cards"].push_back(json_of(card, today));
  return dumped(json);
}

std::string card_json(const Card& card, Day today) {
  ordered_json json{{"schema", 1}, {"today", to_string(today)}, {"card", json_of(card, today)}};
  json["card"]["log"] = ordered_json::array();
  for (const CardRating& entry : card.log) json["card"]["log"].push_back(rating_json(entry));
  if (const auto advice = leech_advice(card)) json["card"]["advice"] = {{"text", advice->text}, {"command", advice->command}};
  return dumped(json);
}

}  // namespace rehearse
