#include "views/drill_text.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "rehearse/terminal/look.hpp"
#include "rehearse/terminal/markdown.hpp"
#include "rehearse/terminal/table.hpp"
#include "screen/panels.hpp"

namespace rehearse {
namespace {

using nlohmann::ordered_json;

constexpr int drill_schema = 1;

std::string dump(const ordered_json& json) { return json.dump(2, ' ', false, ordered_json::error_handler_t::replace); }

void add(std::vector<Line>& lines, std::vector<Line> more) {
  lines.insert(lines.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void add_text(std::vector<Line>& lines, std::string_view text, int columns, Charset charset, Style style = {}, int indent = 0) {
  Line line(std::string(static_cast<std::size_t>(indent), ' '));
  add(lines, wrapped(line.add(sanitize_line(text, charset), style), columns, indent));
}

void add_source(std::vector<Line>& lines, std::string_view source, Charset charset) {
  while (!source.empty()) {
    const auto end = std::min(source.find('\n'), source.size());
    Line line("    ");
    lines.push_back(line.add(sanitize_line(source.substr(0, end), charset)));
    source.remove_prefix(std::min(end + 1, source.size()));
  }
}

std::string minutes_text(int minutes) { return minutes == 1 ? "1 minute" : fmt::format("{} minutes", minutes); }

int minutes_of(const PlannedTask& plan) {
  return static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(plan.budget).count());
}

Line heading_of(const DrillView& drill, Charset charset) {
  const PlannedTask& plan = drill.view.session.task().plan;
  Line line(fmt::format("{} of {}  ", drill.number, drill.count), style::dim);
  line.add(mode_title(drill.mode), style::heading);
  if (drill.mode != DrillMode::card) line.add(": ").add(sanitize_line(plan.title, charset), style::bold);
  return line.add(fmt::format("  about {}", minutes_text(minutes_of(plan))), style::dim);
}

// What became of an item, in words, and whether it went well.
struct Outcome {
  std::string words;
  Style style;
};
Outcome outcome_of(const TaskState& task) {
  if (!task.served) return {"not reached", style::dim};
  if (task.rated) {
    constexpr std::array<std::string_view, 4> names = {"again", "hard", "good", "easy"};
    const int rating = std::clamp(task.rated->rating, 1, 4);
    return {fmt::format("rated {}", names[static_cast<std::size_t>(rating) - 1]), rating > 1 ? style::good : style::warning};
  }
  if (task.scored) {
    const bool all = task.scored->points == task.scored->points_of;
    return {fmt::format("{} of {} points", task.scored->points, task.scored->points_of), all ? style::good : style::warning};
  }
  if (!is_coding(task.plan.mode)) return {"left open", style::dim};
  if (task.solved) return {"accepted", style::good};
  if (task.submits.empty()) return {"nothing submitted", style::dim};
  return {fmt::format("not yet: {}", title(task.submits.back().verdict)), style::warning};
}

ordered_json json_of(const PlannedTask& plan) {
  ordered_json json{{"mode", plan.mode}, {"title", plan.title}, {"minutes", minutes_of(plan)}};
  if (!plan.slug.empty()) json["slug"] = plan.slug;
  if (!plan.difficulty.empty()) json["difficulty"] = plan.difficulty;
  if (!plan.patterns.empty()) json["patterns"] = plan.patterns;
  if (!plan.card.empty()) json["card"] = plan.card;
  return json;
}

ordered_json outcomes_json(const Session& session) {
  ordered_json items = ordered_json::array();
  for (const TaskState& task : session.tasks) {
    ordered_json json = json_of(task.plan);
    json["served"] = task.served;
    if (is_coding(task.plan.mode)) json["solved"] = task.solved;
    if (!task.submits.empty()) json["verdict"] = abbreviation(task.submits.back().verdict);
    if (task.scored) json["points"] = task.scored->points;
    if (task.scored) json["points_of"] = task.scored->points_of;
    if (task.rated) json["rating"] = task.rated->rating;
    items.push_back(std::move(json));
  }
  return items;
}

}  // namespace

std::string mode_title(DrillMode mode) {
  switch (mode) {
    case DrillMode::code: return "Solve it";
    case DrillMode::kata: return "From memory";
    case DrillMode::capped: return "Against the phases";
    case DrillMode::clarify: return "Ask what is open";
    case DrillMode::explain: return "Explain it";
    case DrillMode::predict: return "Predict the verdict";
    case DrillMode::card: return "Card";
  }
  return {};
}

std::vector<Line> plan_lines(const DrillPlan& plan, int columns, Charset charset) {
  std::vector<Line> lines;
  lines.push_back(
      Line(fmt::format("A drill of {} items, about {}", plan.items.size(), minutes_text(plan.minutes)), style::bold));
  lines.emplace_back();
  Table table;
  table.rows.push_back(
      {Line("time", style::bold), Line("how", style::bold), Line("what", style::bold), Line("why", style::bold)});
  for (const DrillItem& item : plan.items) {
    table.rows.push_back({Line(fmt::format("{:2} min", item.minutes), style::dim), Line(mode_title(item.mode), style::accent),
                          Line(sanitize_line(item.title, charset)), Line(sanitize_line(item.reason, charset), style::dim)});
  }
  add(lines, layout_table(table, columns, charset));
  if (!plan.note.empty()) add_text(lines, plan.note, columns, charset, style::dim);
  return lines;
}

std::string plan_json(const DrillPlan& plan) {
  ordered_json json{{"schema", drill_schema},
                    {"minutes", plan.minutes},
                    {"soft_minutes", plan.soft_minutes},
                    {"note", plan.note},
                    {"items", ordered_json::array()}};
  for (const DrillItem& item : plan.items) {
    json["items"].push_back({{"mode", to_string(item.mode)},
                             {"slug", item.slug},
                             {"title", item.title},
                             {"difficulty", item.difficulty},
                             {"patterns", item.patterns},
                             {"card", item.card},
                             {"minutes", item.minutes},
                             {"reason", item.reason}});
  }
  return dump(json);
}

std::vector<Line> item_lines(const DrillView& drill, int columns, Charset charset) {
  std::vector<Line> lines{rule(columns, charset), heading_of(drill, charset), Line()};
  if (drill.stage == DrillStage::coding) return lines;
  if (!drill.reading.empty()) {
    add(lines, render_markdown(drill.reading, columns, charset));
    lines.push_back(rule(columns, charset));
  }
  if (!drill.source.empty()) {
    add_source(lines, drill.source, charset);
    lines.emplace_back();
  }
  add(lines, render_markdown(drill.prompt, columns, charset));
  if (drill.mode == DrillMode::clarify) {
    add_text(lines, "Ask what the brief leaves open, one question a line; an empty line ends it.", columns, charset,
             style::dim);
  }
  if (drill.mode == DrillMode::explain) {
    add_text(lines, "Say it in your own words; an empty line ends it.", columns, charset, style::dim);
  }
  return lines;
}

std::vector<Line> revealed_lines(const DrillView& drill, int columns, Charset charset) {
  std::vector<Line> lines;
  const TaskState& task = drill.view.session.task();
  const auto& scored = task.scored;
  lines.emplace_back();
  if (drill.truth) {
    std::string text = fmt::format("It is: {}", title(*drill.truth));
    if (!drill.truth_group.empty()) text += fmt::format(", first in the group \"{}\"", drill.truth_group);
    add_text(lines, text + ".", columns, charset, style::bold);
  } else if (drill.mode == DrillMode::clarify && scored) {
    add_text(lines, fmt::format("You asked {} of the {} things the brief leaves open.", scored->points, scored->points_of),
             columns, charset, style::bold);
    if (!drill.points.empty()) add_text(lines, "Not asked this time:", columns, charset, style::dim);
  } else if (drill.mode == DrillMode::explain && !scored) {
    add_text(lines, "A good answer says:", columns, charset, style::dim);
  }
  const bool shown_before =
      drill.stage == DrillStage::done && (drill.mode == DrillMode::explain || drill.mode == DrillMode::card);
  for (const std::string& point : shown_before ? std::vector<std::string>{} : drill.points) {
    add_text(lines, (charset == Charset::utf8 ? "• " : "- ") + point, columns, charset, {}, 2);
  }
  if (scored && drill.mode != DrillMode::clarify) {
    add_text(lines, fmt::format("{} of {} points.", scored->points, scored->points_of), columns, charset, style::good);
  }
  if (task.rated) add_text(lines, "Rated; it comes back when it is due.", columns, charset, style::good);
  lines.emplace_back();
  return lines;
}

std::vector<Line> how_to_answer(const DrillView& drill) {
  const auto command = [](std::string_view what, std::string_view words) {
    Line line("  ");
    return line.add(what, style::accent).pad_to(36).add(words);
  };
  std::vector<Line> lines;
  const bool last = drill.number == drill.count;
  switch (drill.stage) {
    case DrillStage::asking:
      lines.push_back(command("rehearse ask \"...\"", "a question; as many as you like"));
      lines.push_back(command("rehearse drill answer", "no more questions"));
      break;
    case DrillStage::answering:
      lines.push_back(drill.mode == DrillMode::predict
                          ? command("rehearse drill answer WA edge", "or AC, TLE large, RTE edge ...")
                          : command("rehearse drill answer \"...\"", "your answer"));
      break;
    case DrillStage::scoring:
      lines.push_back(
          drill.mode == DrillMode::card
              ? command("rehearse drill rate 3", "1 again, 2 hard, 3 good, 4 easy")
              : command("rehearse drill rate N", fmt::format("how many of them you said, 0 to {}", drill.points.size())));
      break;
    case DrillStage::coding:
    case DrillStage::done: break;
  }
  lines.push_back(command("rehearse drill next", last ? "end the drill" : "on to the next item"));
  return lines;
}

std::string item_json(const DrillView& drill) {
  const Session& session = drill.view.session;
  ordered_json json{{"schema", drill_schema},
                    {"session", session.id},
                    {"state", session.ended ? std::string(to_string(*session.ended)) : std::string("running")},
                    {"number", drill.number},
                    {"count", drill.count},
                    {"stage", to_string(drill.stage)},
                    {"item", json_of(session.task().plan)}};
  if (drill.stage == DrillStage::coding) {
    json["solution"] = drill.view.workspace.solution.string();
    json["tests"] = drill.view.workspace.tests.string();
  }
  if (!drill.prompt.empty()) json["prompt"] = drill.prompt;
  if (!drill.reading.empty()) json["reading"] = drill.reading;
  if (!drill.source.empty()) json["source"] = drill.source;
  if (!drill.points.empty()) json["points"] = drill.points;
  if (drill.truth) json["truth"] = {{"verdict", abbreviation(*drill.truth)}, {"group", drill.truth_group}};
  if (const auto& scored = session.task().scored)
    json["score"] = {{"points", scored->points}, {"points_of", scored->points_of}};
  return dump(json);
}

std::vector<Line> drill_lines(const Session& session, int columns, Charset charset) {
  std::vector<Line> lines{Line("The drill is done.", style::bold), Line()};
  Table table;
  table.rows.push_back({Line("how", style::bold), Line("what", style::bold), Line("result", style::bold)});
  for (const TaskState& task : session.tasks) {
    const auto mode = parse_drill_mode(task.plan.mode);
    const Outcome outcome = outcome_of(task);
    table.rows.push_back({Line(mode ? mode_title(*mode) : task.plan.mode, style::accent),
                          Line(sanitize_line(task.plan.title, charset)), Line(outcome.words, outcome.style)});
  }
  add(lines, layout_table(table, columns, charset));
  return lines;
}

std::string drill_json(const SessionView& view) {
  const Session& session = view.session;
  return dump({{"schema", drill_schema},
               {"session", session.id},
               {"state", session.ended ? std::string(to_string(*session.ended)) : std::string("running")},
               {"items", outcomes_json(session)}});
}

std::optional<Verdict> verdict_in(std::string_view word) {
  std::string plain;
  for (const char c : word) {
    if (std::isalpha(static_cast<unsigned char>(c)) != 0)
      plain += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  }
  if (plain == "JE" || plain == "CE") return std::nullopt;
  if (const auto verdict = parse_verdict(plain)) return verdict;
  if (plain == "ACCEPTED" || plain == "OK" || plain == "PASS") return Verdict::accepted;
  if (plain == "WRONG" || plain == "WRONGANSWER") return Verdict::wrong_answer;
  if (plain == "SLOW" || plain == "TOOSLOW" || plain == "TIME" || plain == "TIMELIMITEXCEEDED")
    return Verdict::time_limit_exceeded;
  if (plain == "CRASH" || plain == "RUNTIMEERROR" || plain == "ERROR") return Verdict::run_time_error;
  return std::nullopt;
}

}  // namespace rehearse
