#include "views/pipeline_text.hpp"

#include <fmt/format.h>

#include "rehearse/terminal/table.hpp"
#include "views/fact_lines.hpp"

namespace rehearse {
namespace {

Line cell(std::string_view text, Charset charset, Style style = {}) { return Line(sanitize_line(text, charset), style); }

}  // namespace

std::vector<Line> pipeline_table(const Journal& journal, int columns, Charset charset) {
  Table table;
  table.rows.push_back({Line("application", style::bold), Line("company", style::bold), Line("role", style::bold),
                        Line("stage", style::bold), Line("matters", style::bold), Line("next", style::bold),
                        Line("day", style::bold)});
  for (const Application& application : in_order(journal)) {
    const Stage stage = stage_of(application, journal);
    const Style style = is_open(stage) ? Style{} : style::dim;
    table.rows.push_back({cell(application.id, charset, is_open(stage) ? style::accent : style::dim),
                          cell(application.company, charset, style), cell(application.role, charset, style),
                          Line(to_string(stage), style), Line(std::to_string(application.importance), style),
                          cell(is_open(stage) ? application.next_step : "", charset, style),
                          cell(is_open(stage) ? application.next_day : "", charset, style)});
  }
  return layout_table(table, columns, charset);
}

std::vector<Line> application_lines(const Application& application, const Journal& journal, int columns, Charset charset) {
  FactLines lines(columns, charset, 16);
  lines.title(application.company);
  lines.fact("role", application.role);
  lines.fact("stage", to_string(stage_of(application, journal)));
  lines.fact("matters", fmt::format("{} of 5", application.importance));
  lines.fact("next", application.next_day.empty()
                         ? application.next_step
                         : fmt::format("{} on {}", application.next_step.empty() ? "next step" : application.next_step,
                                       application.next_day));
  lines.fact("note", application.note);
  for (const StageMove& move : moves_of(application, journal)) {
    lines.fact(move.day, move.note.empty() ? std::string(to_string(move.stage))
                                           : fmt::format("{}: {}", to_string(move.stage), move.note));
  }
  for (const RealInterview& interview : journal.interviews) {
    if (interview.application == application.id)
      lines.fact("interview", fmt::format("{}, {}", interview.id, title_of(interview)));
  }
  return lines.lines();
}

std::vector<Line> gate_lines(const Gate& gate, int columns, Charset charset) {
  FactLines lines(columns, charset, 31);
  lines.title(gate.ready ? "Ready." : "Not yet, and this would close the gap:", gate.ready ? style::good : style::warning);
  for (const GateBasis& basis : gate.basis) {
    lines.fact(fmt::format("{} {}", basis.met ? "+" : "-", basis.what), basis.figures, basis.met ? style::good : Style{});
    if (!basis.command.empty()) lines.fact("", basis.command, style::accent);
  }
  lines.words("Advice, not a lock: you decide when you go.", style::dim);
  return lines.lines();
}

}  // namespace rehearse
