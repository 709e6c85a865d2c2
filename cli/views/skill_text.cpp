#include "views/skill_text.hpp"

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

Line head(std::string_view text) { return Line(text, style::bold); }

void append(std::vector<Line>& lines, std::vector<Line> more) {
  std::move(more.begin(), more.end(), std::back_inserter(lines));
}

std::vector<Line> evidence_table(const std::vector<SkillEvidence>& evidence, std::string_view score_head, int columns,
                                 Charset charset) {
  Table table;
  table.rows.push_back({head("when"), head("problem"), head("difficulty"), head(score_head), head("weight"),
                        head("how it went"), head("session")});
  table.right = {false, false, false, true, true, false, false};
  for (const SkillEvidence& one : evidence) {
    table.rows.push_back({Line(date_time_text(one.wall)), cell(one.slug, charset, style::accent), cell(one.difficulty, charset),
                          Line(fmt::format("{:.2f}", one.score)), Line(fmt::format("{:.2f}", one.weight)),
                          cell(one.reason, charset),
                          one.imported ? Line("imported", style::dim)
                                       : cell(fmt::format("{}/{}", one.session, one.task + 1), charset, style::dim)});
  }
  return layout_table(table, columns, charset);
}

ordered_json estimate_json(const Estimate& estimate) {
  return {{"mean", estimate.mean}, {"low", estimate.low}, {"high", estimate.high}};
}

ordered_json evidence_json(const std::vector<SkillEvidence>& evidence) {
  ordered_json array = ordered_json::array();
  for (const SkillEvidence& one : evidence) {
    array.push_back({{"session", one.session},
                     {"task", one.task},
                     {"slug", one.slug},
                     {"difficulty", one.difficulty},
                     {"at", one.wall.count()},
                     {"score", one.score},
                     {"weight", one.weight},
                     {"imported", one.imported},
                     {"reason", one.reason}});
  }
  return array;
}

ordered_json topic_json(const TopicSkill& topic) {
  return {{"topic", topic.topic},
          {"easy", estimate_json(topic.easy)},
          {"medium", estimate_json(topic.medium)},
          {"hard", estimate_json(topic.hard)},
          {"ability", topic.ability.mean()},
          {"deviation", topic.ability.deviation()},
          {"retrievability", topic.retrievability},
          {"weight", topic.weight},
          {"evidence", evidence_json(topic.evidence)}};
}

ordered_json readiness_json(const Readiness& readiness) {
  ordered_json json{{"profile", readiness.profile},
                    {"known", readiness.known},
                    {"reason", readiness.reason},
                    {"attempts", readiness.attempts},
                    {"chance", readiness.known ? estimate_json(readiness.chance) : ordered_json()},
                    {"basis", ordered_json::array()}};
  for (const TopicReadiness& topic : readiness.basis) {
    json["basis"].push_back({{"topic", topic.topic},
                             {"share", topic.share},
                             {"attempts", topic.attempts},
                             {"easy", estimate_json(topic.easy)},
                             {"medium", estimate_json(topic.medium)},
                             {"hard", estimate_json(topic.hard)}});
  }
  return json;
}

}  // namespace

std::string estimate_text(const Estimate& estimate) {
  return fmt::format("{:.0f}% ({:.0f}-{:.0f}%)", estimate.mean * 100, estimate.low * 100, estimate.high * 100);
}

std::vector<Line> topic_table(const Skill& skill, int columns, Charset charset) {
  Table table;
  table.rows.push_back({head("topic"), head("easy"), head("medium"), head("hard"), head("fresh"), head("attempts")});
  table.right = {false, true, true, true, true, true};
  for (const TopicSkill& topic : skill.topics) {
    table.rows.push_back({cell(topic.topic, charset, style::accent), Line(fmt::format("{:.0f}%", topic.easy.mean * 100)),
                          Line(estimate_text(topic.medium)), Line(fmt::format("{:.0f}%", topic.hard.mean * 100)),
                          Line(fmt::format("{:.0f}%", topic.retrievability * 100)),
                          Line(fmt::format("{}", topic.evidence.size()))});
  }
  return layout_table(table, columns, charset);
}

std::vector<Line> cause_table(const Skill& skill, int columns, Charset charset) {
  Table table;
  table.rows.push_back({head("cause"), head("share of attempts"), head("found in"), head("lost")});
  table.right = {false, true, true, true};
  for (const CauseSkill& cause : skill.causes) {
    table.rows.push_back({cell(cause.cause, charset, style::accent), Line(estimate_text(cause.share)),
                          Line(fmt::format("{}", cause.count)), Line(duration_text(cause.lost))});
  }
  return layout_table(table, columns, charset);
}

std::vector<Line> readiness_table(const std::vector<Readiness>& readiness, int columns, Charset charset) {
  Table table;
  table.rows.push_back({head("profile"), head("chance to pass")});
  for (const Readiness& one : readiness) {
    table.rows.push_back({cell(one.profile, charset, style::accent),
                          one.known ? Line(estimate_text(one.chance)) : Line(one.reason, style::dim)});
  }
  return layout_table(table, columns, charset);
}

std::vector<Line> topic_lines(const TopicSkill& topic, int columns, Charset charset) {
  std::vector<Line> lines{cell(topic.topic, charset, style::bold)};
  const auto fact = [&](std::string_view name, const std::string& value) {
    append(lines, wrapped(Line(name, style::dim).pad_to(13).add(value), columns, 13));
  };
  fact("easy", estimate_text(topic.easy));
  fact("medium", estimate_text(topic.medium));
  fact("hard", estimate_text(topic.hard));
  fact("fresh", fmt::format("{:.0f}% likely to be in memory today", topic.retrievability * 100));
  fact("rests on", fmt::format("{} attempts, worth {:.1f} fresh ones", topic.evidence.size(), topic.weight));
  lines.emplace_back();
  append(lines, evidence_table(topic.evidence, "score", columns, charset));
  return lines;
}

std::vector<Line> cause_lines(const CauseSkill& cause, int columns, Charset charset) {
  std::vector<Line> lines{cell(cause.cause, charset, style::bold)};
  append(lines, wrapped(Line(fmt::format("It cost something in {} of the attempts: {} of them, {} altogether.",
                                         estimate_text(cause.share), cause.count, duration_text(cause.lost))),
                        columns));
  lines.emplace_back();
  append(lines, evidence_table(cause.evidence, "counts", columns, charset));
  return lines;
}

std::vector<Line> readiness_lines(const Readiness& readiness, int columns, Charset charset) {
  std::vector<Line> lines =
      wrapped(Line(fmt::format("{}: ", readiness.profile), style::bold).add(sanitize_line(readiness.reason, charset)), columns);
  if (readiness.basis.empty()) return lines;
  lines.emplace_back();
  Table table;
  table.rows.push_back({head("topic"), head("comes up"), head("easy"), head("medium"), head("hard"), head("attempts")});
  table.right = {false, true, true, true, true, true};
  for (const TopicReadiness& topic : readiness.basis) {
    table.rows.push_back({cell(topic.topic, charset, style::accent), Line(fmt::format("{:.0f}%", topic.share * 100)),
                          Line(estimate_text(topic.easy)), Line(estimate_text(topic.medium)), Line(estimate_text(topic.hard)),
                          Line(fmt::format("{}", topic.attempts))});
  }
  append(lines, layout_table(table, columns, charset));
  return lines;
}

std::string skill_json(const Skill& skill, const std::vector<Readiness>& readiness) {
  ordered_json json{{"schema", 1},
                    {"interval", 0.8},
                    {"overall", topic_json(skill.overall)},
                    {"topics", ordered_json::array()},
                    {"causes", ordered_json::array()},
                    {"readiness", ordered_json::array()}};
  for (const TopicSkill& topic : skill.topics) json["topics"].push_back(topic_json(topic));
  for (const CauseSkill& cause : skill.causes) {
    json["causes"].push_back({{"cause", cause.cause},
                              {"share", estimate_json(cause.share)},
                              {"lost_ms", cause.lost.count()},
                              {"count", cause.count},
                              {"evidence", evidence_json(cause.evidence)}});
  }
  for (const Readiness& one : readiness) json["readiness"].push_back(readiness_json(one));
  return json.dump(2, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace rehearse
