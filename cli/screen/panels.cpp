#include "screen/panels.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "rehearse/terminal/look.hpp"
#include "rehearse/terminal/markdown.hpp"

namespace rehearse {
namespace {

std::vector<Line> talk_entry(const TalkEntry& entry, int columns, Charset charset) {
  using Kind = TalkEntry::Kind;
  Line line;
  switch (entry.kind) {
    case Kind::question: line.add("You       ", style::accent); break;
    case Kind::answer: line.add("Answer    ", style::good); break;
    case Kind::follow_up: line.add("Asked     ", style::good); break;
    case Kind::hint: line.add(fmt::format("Hint {}    ", entry.level), style::warning); break;
    case Kind::approach: line.add("Approach  ", style::accent); break;
    case Kind::complexity: line.add("Cost      ", style::accent); break;
    case Kind::note: line.add("Note      ", style::dim); break;
    case Kind::subproblem: line.add("Part      ", style::dim); break;
    case Kind::contract: line.add("Contract  ", style::accent); break;
    case Kind::said: line.add("Says      ", style::good); break;
    case Kind::alarm: line.add("Clock     ", style::warning); break;
  }
  line.add(sanitize_line(entry.text, charset));
  return wrapped(line, columns, columns > 40 ? 10 : 2);
}

std::vector<Line> talk_lines(const ScreenModel& model, int columns, Charset charset) {
  if (model.talk.empty() && model.parts.empty()) {
    return wrapped(
        "Nothing has been said yet. Ask what the problem leaves open (a), say your approach before you code it (o), "
        "and think aloud in notes (n).",
        columns, style::dim);
  }
  std::vector<Line> lines;
  for (const TalkEntry& entry : model.talk) {
    auto part = talk_entry(entry, columns, charset);
    std::move(part.begin(), part.end(), std::back_inserter(lines));
  }
  // What is still open stands at the end, where one looks.
  for (const std::string& open : model.parts) {
    Line line("To do     ", style::accent);
    auto part = wrapped(line.add(sanitize_line(open, charset)), columns, columns > 40 ? 10 : 2);
    std::move(part.begin(), part.end(), std::back_inserter(lines));
  }
  return lines;
}

Line activity_line(const Activity& activity, int columns, Charset charset) {
  Line line(activity.what, style::accent);
  if (activity.total <= 0) return line.add(glyphs(charset).ellipsis, style::accent);
  const std::string count = fmt::format(" {}/{}", activity.done, activity.total);
  const int room = std::min(30, columns - line.width() - display_width(count) - 1);
  if (room >= 6) line.add(" ").add(progress_bar(Millis(activity.done), Millis(activity.total), room, charset));
  return line.add(count);
}

std::vector<Line> tests_lines(const ScreenModel& model, int columns, Charset charset, ReportDetail detail) {
  std::vector<Line> lines;
  if (model.activity) lines.push_back(activity_line(*model.activity, columns, charset));
  if (model.report) {
    auto part = report_lines(*model.report, columns, charset, detail);
    std::move(part.begin(), part.end(), std::back_inserter(lines));
  }
  if (lines.empty()) {
    lines = wrapped("Nothing has run yet. Every save of the solution runs the samples; so does r.", columns, style::dim);
  }
  return lines;
}

struct KeyHelp {
  std::string_view key, word, sentence;
};

std::vector<KeyHelp> keys(const ScreenModel& model) {
  std::vector<KeyHelp> all{
      {"e", "editor", "open the solution in your editor"},
      {"r", "run", "run the samples and your own tests"},
      {"s", "submit", model.strict ? "submit: one submission a task, sealed until the end" : "submit: judge it on all cases"},
      {"a", "ask", "ask the interviewer a question"},
      {"h", "hint", "take the next hint"},
      {"o", "approach", "state your approach"},
      {"c", "complexity", "state time and space"},
      {"n", "note", "write down a thought"},
      {"b", "part", "add a part of the task to your list; its number ticks it off"},
      {"k", "contract", "state what your function promises, before you submit"},
      {"u", "follow-up", "answer the interviewer's follow-up question"}};
  if (!model.phases.empty()) all.insert(all.begin() + 5, {"p", "phase", "on to the next phase (P: back)"});
  if (model.task + 1 < model.task_count) all.push_back({"t", "next task", "leave this task and go on to the next"});
  if (!model.strict && !model.phases.empty()) {
    all.push_back(model.paused ? KeyHelp{"z", "resume", "go on: the clock runs again"}
                               : KeyHelp{"z", "pause", "stop the clock"});
  }
  all.push_back({"f", "finish", "end the session and review it"});
  return all;
}

constexpr KeyHelp more_keys[] = {{"Tab", "", "problem, talk, tests, keys"},
                                 {"Space", "", "a page on; PgUp, PgDn, arrows, Home and End scroll"},
                                 {"Ctrl-Z", "", "to the shell; fg comes back"},
                                 {"q", "", "leave; the session goes on, and so does its clock"}};

std::vector<Line> key_lines(const ScreenModel& model, int columns, Charset charset) {
  std::vector<Line> lines;
  const auto add = [&](const KeyHelp& help) {
    Line line(" ");
    line.add(help.key, style::accent).pad_to(9).add(help.sentence);
    auto part = wrapped(line, columns, 9);
    std::move(part.begin(), part.end(), std::back_inserter(lines));
  };
  for (const KeyHelp& help : keys(model)) add(help);
  for (const KeyHelp& help : more_keys) add(help);
  lines.emplace_back();
  auto where = wrapped(Line("Solution: ", style::dim).add(sanitize_line(model.solution, charset)), columns, 2);
  std::move(where.begin(), where.end(), std::back_inserter(lines));
  auto elsewhere = wrapped(
      "The same from any other terminal: rehearse run, submit, hint, ask, note, approach, complexity, contract, subproblem, "
      "follow-up, phase, status, finish.",
      columns, style::dim);
  std::move(elsewhere.begin(), elsewhere.end(), std::back_inserter(lines));
  return lines;
}

std::string tests_label(const ScreenModel& model, Charset charset) {
  if (model.activity) return fmt::format("Tests {}", glyphs(charset).ellipsis);
  if (!model.report) return "Tests";
  if (model.report->sealed) return "Tests";
  return fmt::format("Tests {}", model.report->verdict == Verdict::accepted ? glyphs(charset).tick : glyphs(charset).cross);
}

}  // namespace

std::vector<Line> pane_lines(const ScreenModel& model, Pane pane, int columns, Charset charset) {
  switch (pane) {
    case Pane::problem: return render_markdown(model.statement, columns, charset);
    case Pane::talk: return talk_lines(model, columns, charset);
    case Pane::tests: return tests_lines(model, columns, charset, ReportDetail::full);
    case Pane::keys: return key_lines(model, columns, charset);
  }
  return {};
}

std::vector<Line> talk_tail(const ScreenModel& model, int columns, int rows, Charset charset) {
  std::vector<Line> lines = talk_lines(model, columns, charset);
  const auto keep = std::min(lines.size(), static_cast<std::size_t>(std::max(rows, 0)));
  lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(keep));
  return lines;
}

std::vector<Line> tests_summary(const ScreenModel& model, int columns, int rows, Charset charset) {
  std::vector<Line> lines = tests_lines(model, columns, charset, ReportDetail::brief);
  const auto room = static_cast<std::size_t>(std::max(rows, 0));
  if (lines.size() > room && room > 0) {
    lines.resize(room);
    if (room > 1) lines.back() = truncated(Line("  Tab shows the rest", style::dim), columns, glyphs(charset).ellipsis);
  }
  return lines;
}

Line tab_bar(const ScreenModel& model, int columns, Charset charset) {
  const std::string talk = model.talk.empty() ? "Talk" : fmt::format("Talk {}", model.talk.size());
  const std::pair<Pane, std::string> tabs[] = {
      {Pane::problem, "Problem"}, {Pane::talk, talk}, {Pane::tests, tests_label(model, charset)}, {Pane::keys, "Keys"}};
  Line bar;
  for (const auto& [pane, label] : tabs) {
    const bool open = pane == model.pane;
    bar.add(open ? "[" : " ", style::dim).add(label, open ? style::bold : style::dim).add(open ? "]" : " ", style::dim);
  }
  return rule(columns, charset, bar);
}

Line key_bar(const ScreenModel& model, int columns, Charset charset) {
  const auto entry = [](std::string_view key, std::string_view word) {
    return Line(" ").add(key, style::accent).add(" ").add(word, style::dim).add(" ");
  };
  if (model.confirmation) return truncated(entry("y", "yes").add(entry("n", "no")), columns, glyphs(charset).ellipsis);
  if (model.prompt) return truncated(entry("Enter", "done").add(entry("Esc", "cancel")), columns, glyphs(charset).ellipsis);
  const Line last = columns < 24 ? entry("?", "keys") : entry("?", "keys").add(entry("q", "leave"));
  Line bar;
  for (const KeyHelp& help : keys(model)) {
    const Line next = entry(help.key, help.word);
    if (bar.width() + next.width() + last.width() > columns) break;
    bar.add(next);
  }
  return truncated(bar.add(last), columns, glyphs(charset).ellipsis);
}

PromptLine prompt_line(const Prompt& prompt, int columns, Charset charset) {
  constexpr int room_to_type = 24;
  const int most = columns - std::min(columns / 2, room_to_type) - 3;  // a space before, a colon and a space behind
  PromptLine result{Line(" ")};
  result.line.add(truncated(Line(prompt.label, style::heading), std::max(most, 1), glyphs(charset).ellipsis));
  result.line.add(": ", style::heading);
  const int start = result.line.width();
  const auto window = prompt.editor.window(std::max(columns - start - 1, 1));
  result.cursor = std::min(start + window.cursor, columns - 1);
  result.line.add(sanitize_line(window.text, Charset::utf8));
  return result;
}

Line rule(int columns, Charset charset, const Line& title) {
  const std::string_view mark = glyphs(charset).horizontal;
  Line line;
  if (!title.empty()) line.add(mark, style::dim).add(mark, style::dim).add(title);
  while (line.width() < columns) line.add(mark, style::dim);
  return truncated(line, columns, glyphs(charset).ellipsis);
}

Line progress_bar(Millis spent, Millis budget, int columns, Charset charset) {
  const Glyphs& g = glyphs(charset);
  const double share = budget.count() <= 0 ? 0 : static_cast<double>(spent.count()) / static_cast<double>(budget.count());
  const int full = std::clamp(static_cast<int>(share * columns + 0.5), 0, columns);
  Style filled = share >= 1.5 ? style::bad : style::accent;
  if (share > 1 && share < 1.5) filled = style::warning;
  Line bar;
  for (int i = 0; i < columns; ++i) {
    if (i < full) {
      bar.add(g.full, filled);
    } else {
      bar.add(g.empty, style::dim);
    }
  }
  return bar;
}

}  // namespace rehearse
