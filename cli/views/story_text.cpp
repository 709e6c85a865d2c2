#include "views/story_text.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "rehearse/terminal/table.hpp"
#include "screen/duration.hpp"
#include "views/fact_lines.hpp"

namespace rehearse {
namespace {

Line cell(std::string_view text, Charset charset, Style style = {}) { return Line(sanitize_line(text, charset), style); }

std::string state_text(const Story& story) {
  const auto missing = missing_parts(story);
  return missing.empty() ? std::string("whole") : fmt::format("missing: {}", fmt::join(missing, ", "));
}

Line mark(Cell cell, Charset charset) {
  switch (cell) {
    case Cell::told: return Line(charset == Charset::utf8 ? "●" : "x", style::good);
    case Cell::started: return Line(charset == Charset::utf8 ? "○" : "o", style::warning);
    case Cell::empty: return Line(charset == Charset::utf8 ? "·" : ".", style::dim);
  }
  return {};
}

}  // namespace

std::vector<Line> story_table(const Journal& journal, int columns, Charset charset) {
  Table table;
  table.rows.push_back(
      {Line("story", style::bold), Line("title", style::bold), Line("skills", style::bold), Line("state", style::bold)});
  for (const Story& story : journal.stories) {
    table.rows.push_back({cell(story.id, charset, style::accent), cell(story.title, charset),
                          cell(fmt::format("{}", fmt::join(story.skills, ", ")), charset),
                          cell(state_text(story), charset, missing_parts(story).empty() ? style::good : style::warning)});
  }
  return layout_table(table, columns, charset);
}

std::vector<Line> story_lines(const Story& story, const Journal& journal, int columns, Charset charset) {
  FactLines lines(columns, charset);
  lines.title(story.title);
  for (const std::string& part : story_parts()) {
    lines.fact(part, part_of(story, part).empty() ? "not told yet" : part_of(story, part));
  }
  lines.fact("skills", fmt::format("{}", fmt::join(story.skills, ", ")));
  for (const PromptAnswer& answer : journal.prompt_answers) {
    if (answer.story != story.id) continue;
    lines.fact("told", fmt::format("{} in {}: {}", date_time_text(answer.wall), duration_text(answer.took), answer.text));
  }
  return lines.lines();
}

std::vector<Line> coverage_lines(const Coverage& coverage, int columns, Charset charset) {
  Table table;
  std::vector<Line> names{Line("skill", style::bold)};
  for (std::size_t i = 0; i < coverage.rows.size(); ++i) names.emplace_back(std::to_string(i + 1), style::bold);
  names.emplace_back("");
  table.rows.push_back(std::move(names));
  for (std::size_t column = 0; column < coverage.skills.size(); ++column) {
    const StorySkill& skill = coverage.skills[column];
    std::vector<Line> row{cell(skill.id, charset)};
    for (const Coverage::Row& story : coverage.rows) row.push_back(mark(story.cells[column], charset));
    row.push_back(cell(skill.name, charset, style::dim));
    table.rows.push_back(std::move(row));
  }
  FactLines lines(columns, charset, 6);
  lines.add(layout_table(table, columns, charset)).gap();
  for (std::size_t i = 0; i < coverage.rows.size(); ++i) lines.fact(std::to_string(i + 1), coverage.rows[i].story);
  lines.words(
      fmt::format("{} of {} skills have a story told whole{}", coverage.covered(), coverage.skills.size(),
                  charset == Charset::utf8 ? " (●); ○ is one that is not whole yet." : " (x); o is one that is not whole yet."),
      style::dim);
  return lines.lines();
}

std::vector<Line> prompt_answer_lines(const PromptAnswer& answer, int columns, Charset charset) {
  FactLines lines(columns, charset);
  lines.title(answer.text);
  const bool over = answer.took > answer.limit;
  lines.fact("time", fmt::format("{} of {}", timer_text(answer.took), timer_text(answer.limit)),
             over ? style::warning : style::good);
  std::vector<std::string> missing;
  for (const std::string& part : story_parts()) {
    if (std::find(answer.parts.begin(), answer.parts.end(), part) == answer.parts.end()) missing.push_back(part);
  }
  lines.fact("in it", fmt::format("{}", fmt::join(answer.parts, ", ")));
  lines.fact("not yet", fmt::format("{}", fmt::join(missing, ", ")));
  if (answer.rating != 0) lines.fact("rating", fmt::format("{} of 5", answer.rating));
  lines.fact("story", answer.story);
  return lines.lines();
}

std::vector<Line> own_question_table(const Journal& journal, int columns, Charset charset) {
  Table table;
  table.rows.push_back(
      {Line("id", style::bold), Line("question", style::bold), Line("about", style::bold), Line("asked in", style::bold)});
  for (const OwnQuestion& question : journal.own_questions) {
    table.rows.push_back({cell(question.id, charset, style::accent), cell(question.text, charset),
                          cell(question.about, charset),
                          cell(fmt::format("{}", fmt::join(asked_in(question, journal), ", ")), charset, style::dim)});
  }
  return layout_table(table, columns, charset);
}

}  // namespace rehearse
