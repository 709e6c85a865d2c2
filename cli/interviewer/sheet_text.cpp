#include "interviewer/sheet_text.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "rehearse/session/interview.hpp"
#include "rehearse/terminal/look.hpp"
#include "rehearse/terminal/markdown.hpp"
#include "screen/duration.hpp"
#include "views/report_of.hpp"
#include "views/score_text.hpp"
#include "views/session_text.hpp"
#include "views/talk_of.hpp"

namespace rehearse {
namespace {

using nlohmann::ordered_json;

void add(std::vector<Line>& lines, std::vector<Line> more) { std::move(more.begin(), more.end(), std::back_inserter(lines)); }

// "  2 ✓ the text", wrapped under itself.
void item(std::vector<Line>& lines, int number, bool given, const std::string& text, Style style, int columns,
          Charset charset) {
  Line line(fmt::format("{:>2} ", number), style::accent);
  line.add(given ? glyphs(charset).tick : " ", style::good).add(" ").add(sanitize_line(text, charset), style);
  add(lines, wrapped(line, columns, 5));
}

void below(std::vector<Line>& lines, const std::string& text, int columns, Charset charset) {
  Line line("     ");
  add(lines, wrapped(line.add(sanitize_line(text, charset), style::dim), columns, 5));
}

bool hint_given(const TaskState& task, int level) {
  return std::ranges::any_of(task.talk, [&](const Utterance& utterance) {
    const auto* hint = std::get_if<HintTaken>(&utterance);
    return hint != nullptr && hint->level == level;
  });
}

bool is_answered(const TaskState& task, const Clarification& clarification) {
  return std::ranges::find(task.clarifications_matched, clarification.question) != task.clarifications_matched.end();
}

bool is_asked(const TaskState& task, int index) {
  return std::ranges::find(task.follow_ups_asked, index, &FollowUpAsked::index) != task.follow_ups_asked.end();
}

std::vector<Line> clarification_lines(const InterviewerSheet& sheet, int columns, Charset charset) {
  std::vector<Line> lines;
  int number = 0;
  for (const Clarification& each : sheet.problem.clarifications) {
    item(lines, ++number, is_answered(sheet.view.session.task(), each), each.question, style::plain, columns, charset);
    below(lines, each.answer, columns, charset);
  }
  return lines;
}

std::vector<Line> hint_lines(const InterviewerSheet& sheet, int columns, Charset charset) {
  std::vector<Line> lines;
  int level = 0;
  for (const std::string& hint : sheet.problem.hints) {
    ++level;
    const std::string kind = fmt::format("{}. {}", hint_kind(level), hint_cost(level));
    item(lines, level, hint_given(sheet.view.session.task(), level), kind, style::bold, columns, charset);
    below(lines, hint, columns, charset);
  }
  return lines;
}

std::vector<Line> follow_up_lines(const InterviewerSheet& sheet, int columns, Charset charset) {
  std::vector<Line> lines;
  int number = 0;
  for (const FollowUp& each : sheet.problem.follow_ups) {
    item(lines, number + 1, is_asked(sheet.view.session.task(), number), each.question, style::plain, columns, charset);
    below(lines, each.answer, columns, charset);
    ++number;
  }
  return lines;
}

std::vector<Line> note_lines(const InterviewerSheet& sheet, int columns, Charset charset) {
  std::vector<Line> lines;
  add(lines, wrapped(Line("Yours alone while the session runs; the review shows them.", style::dim), columns));
  int number = 0;
  for (const std::string& note : sheet.view.session.interviewer_notes) {
    item(lines, ++number, false, note, style::plain, columns, charset);
  }
  if (const auto& score = sheet.view.session.interviewer_score) {
    lines.emplace_back();
    add(lines, interviewer_score_lines(*score, charset));
  }
  return lines;
}

}  // namespace

std::string sheet_title(SheetPane pane) {
  switch (pane) {
    case SheetPane::problem: return "Problem";
    case SheetPane::clarifications: return "Answers";
    case SheetPane::hints: return "Hints";
    case SheetPane::follow_ups: return "Follow-ups";
    case SheetPane::mistakes: return "Mistakes";
    case SheetPane::notes: return "Notes";
  }
  return "";
}

std::vector<Line> sheet_lines(const InterviewerSheet& sheet, SheetPane pane, int columns, Charset charset) {
  switch (pane) {
    case SheetPane::problem: return render_markdown(sheet.problem.statement, columns, charset);
    case SheetPane::clarifications: return clarification_lines(sheet, columns, charset);
    case SheetPane::hints: return hint_lines(sheet, columns, charset);
    case SheetPane::follow_ups: return follow_up_lines(sheet, columns, charset);
    case SheetPane::mistakes:
      return render_markdown(sheet.mistakes.empty() ? "The editorial names none." : sheet.mistakes, columns, charset);
    case SheetPane::notes: return note_lines(sheet, columns, charset);
  }
  return {};
}

std::vector<Line> candidate_lines(const SessionView& view, const Instant& now, int columns, Charset charset) {
  const Session& session = view.session;
  const TaskState& task = session.task();
  const Glyphs& g = glyphs(charset);
  Line first(sanitize_line(task.plan.title, charset), style::bold);
  if (session.tasks.size() > 1)
    first.add(fmt::format("  {} of {}", session.current_task + 1, session.tasks.size()), style::dim);
  Line second;
  if (session.ended) {
    second.add(fmt::format("the session has ended ({})", to_string(*session.ended)), style::warning);
  } else if (session.timed()) {
    second.add(countdown_text(session.time_left(now)) + " left", {.colour = Colour::green, .bold = true});
    second.add(
        fmt::format(" {} {} {}", g.dot, phase_title(session.phase), timer_text(session.time_in_phase(session.phase, now))));
    if (session.paused) second.add(" paused", style::warning);
  } else {
    second.add("no clock", style::dim);
  }
  second.add(fmt::format(" {} ", g.dot), style::dim);
  if (!task.submits.empty() && !view.sealed) {
    second.add("submitted ").add(report_headline(report_of(task.submits.back()), charset));
  } else if (!task.submits.empty()) {
    second.add("submitted, sealed");
  } else if (task.last_run) {
    second.add("ran ").add(report_headline(report_of(*task.last_run), charset));
  } else {
    second.add("nothing ran yet", style::dim);
  }
  return {truncated(first, columns, g.ellipsis), truncated(second, columns, g.ellipsis)};
}

std::vector<Line> last_words(const TaskState& task, int columns, int rows, Charset charset) {
  std::vector<Line> lines;
  for (auto utterance = task.talk.rbegin(); utterance != task.talk.rend(); ++utterance) {
    if (static_cast<int>(lines.size()) >= rows) break;
    std::vector<Line> entry;
    for (const TalkEntry& each : talk_of(*utterance)) {
      Line line(talk_name(each), style::dim);
      add(entry, wrapped(line.pad_to(12).add(sanitize_line(each.text, charset)), columns, 12));
    }
    lines.insert(lines.begin(), entry.begin(), entry.end());
  }
  const auto room = static_cast<std::size_t>(std::max(rows, 0));
  if (lines.size() > room) lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(room));
  return lines;
}

std::string sheet_json(const InterviewerSheet& sheet) {
  const TaskState& task = sheet.view.session.task();
  ordered_json json = ordered_json::parse(session_json(sheet.view));
  json["statement"] = sheet.problem.statement;
  json["clarifications"] = ordered_json::array();
  for (const Clarification& each : sheet.problem.clarifications) {
    json["clarifications"].push_back(
        {{"question", each.question}, {"answer", each.answer}, {"given", is_answered(task, each)}});
  }
  json["hints"] = ordered_json::array();
  for (std::size_t i = 0; i < sheet.problem.hints.size(); ++i) {
    const int level = static_cast<int>(i) + 1;
    json["hints"].push_back({{"level", level}, {"text", sheet.problem.hints[i]}, {"given", hint_given(task, level)}});
  }
  json["follow_ups"] = ordered_json::array();
  for (std::size_t i = 0; i < sheet.problem.follow_ups.size(); ++i) {
    json["follow_ups"].push_back({{"question", sheet.problem.follow_ups[i].question},
                                  {"answer", sheet.problem.follow_ups[i].answer},
                                  {"asked", is_asked(task, static_cast<int>(i))}});
  }
  json["mistakes"] = sheet.mistakes;
  json["notes"] = sheet.view.session.interviewer_notes;
  return json.dump(2, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace rehearse
