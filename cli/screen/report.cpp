#include "screen/report.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "rehearse/terminal/look.hpp"
#include "screen/build_log.hpp"

namespace rehearse {
namespace {

constexpr std::size_t most_reason_lines = 6;
constexpr std::size_t most_build_lines = 40;

Style verdict_style(Verdict verdict) {
  if (verdict == Verdict::accepted) return {.colour = Colour::green, .bold = true};
  if (verdict == Verdict::judge_error) return {.colour = Colour::yellow, .bold = true};
  return {.colour = Colour::red, .bold = true};
}

std::string counts(const RunReport& report) {
  std::string text;
  for (const auto& group : report.groups) {
    if (!text.empty()) text += ", ";
    text += fmt::format("{} {} of {}", group.name, group.passed, group.total);
    if (group.skipped > 0 && group.skipped < group.total) text += fmt::format(" ({} not run)", group.skipped);
  }
  return text;
}

class Writer {
 public:
  Writer(int columns, Charset charset, ReportDetail detail) : columns_(columns), charset_(charset), detail_(detail) {}

  void add(Line line) { lines_.push_back(truncated(line, columns_, glyphs(charset_).ellipsis)); }

  void add_text(const std::string& text, Style style, std::size_t most) {
    const auto parts = wrapped(sanitize(text, charset_), std::max(columns_ - 2, 4), style);
    const std::size_t shown = std::min(parts.size(), most);
    for (std::size_t i = 0; i < shown; ++i) lines_.push_back(Line("  ").add(parts[i]));
    if (shown < parts.size()) add(Line(fmt::format("  and {} more lines", parts.size() - shown), style::dim));
  }

  void add_build_log(const std::string& log, std::size_t most) {
    std::vector<Line> parts;
    for (const Line& line : build_log_lines(log, charset_)) {
      auto pieces = wrapped(line, std::max(columns_ - 2, 4));
      std::move(pieces.begin(), pieces.end(), std::back_inserter(parts));
    }
    const std::size_t shown = std::min(parts.size(), most);
    for (std::size_t i = 0; i < shown; ++i) lines_.push_back(Line("  ").add(parts[i]));
    if (shown < parts.size()) add(Line(fmt::format("  and {} more lines", parts.size() - shown), style::dim));
  }

  void add_fields(const std::vector<ReportField>& fields, int label_width, Style style) {
    for (const ReportField& field : fields) {
      Line label("  ");
      label.add(sanitize_line(field.label, charset_), style::dim).pad_to(label_width + 3);
      if (detail_ == ReportDetail::brief) {
        add(label.add(sanitize_line(field.value, charset_), style));
        continue;
      }
      add_long(label, field, label_width + 3, style);
    }
  }

  [[nodiscard]] std::vector<Line> take() { return std::move(lines_); }

 private:
  void add_long(Line label, const ReportField& field, int indent, Style style) {
    const auto parts = wrapped(sanitize(field.value, charset_), std::max(columns_ - indent, 4), style);
    const std::size_t shown = std::min(parts.size(), field.most_lines);
    for (std::size_t i = 0; i < shown; ++i) {
      add(label.add(parts[i]));
      label = Line(std::string(static_cast<std::size_t>(indent), ' '));
    }
    if (shown < parts.size()) add(label.add(fmt::format("and {} more lines", parts.size() - shown), style::dim));
  }

  int columns_;
  Charset charset_;
  ReportDetail detail_;
  std::vector<Line> lines_;
};

// The input in one line: "nums = [6,6], target = 12".
std::vector<ReportField> one_field(const std::vector<ReportField>& input) {
  std::string text;
  for (const ReportField& field : input) {
    if (!text.empty()) text += ", ";
    text += input.size() == 1 && field.label == "input" ? field.value : fmt::format("{} = {}", field.label, field.value);
  }
  if (text.empty()) return {};
  return {{"input", text}};
}

int label_width(const RunReport::Failure& failure) {
  int width = 0;
  for (const auto* fields : {&failure.input, &failure.outcome}) {
    for (const auto& field : *fields) width = std::max(width, display_width(field.label));
  }
  return std::min(width, 16);
}

}  // namespace

Line report_headline(const RunReport& report, Charset charset) {
  const Glyphs& g = glyphs(charset);
  if (report.sealed) return Line(std::string(g.tick) + " Submission recorded", style::accent);
  const bool good = report.verdict == Verdict::accepted;
  Line line(fmt::format("{} {}", good ? g.tick : g.cross, title(report.verdict)), verdict_style(report.verdict));
  if (const std::string text = counts(report); !text.empty()) line.add(fmt::format("  {}", text));
  if (!report.resources.empty()) line.add("  " + report.resources, style::dim);
  if (report.unconfined) line.add("  no sandbox", style::warning);
  return line;
}

std::vector<Line> counterexample_lines(const RunReport::Counterexample& found, int columns, Charset charset,
                                       ReportDetail detail) {
  Writer writer(columns, charset, detail);
  Line headline("  ");
  headline.add("smallest input that fails", style::bold);
  if (!found.reason.empty()) headline.add(": " + sanitize_line(found.reason, charset), style::bad);
  headline.add(fmt::format(" ({})", sanitize_line(found.how, charset)), style::dim);
  for (const Line& line : wrapped(headline, detail == ReportDetail::brief ? 1000 : columns, 4)) writer.add(line);
  writer.add_fields(found.fields, 8, style::plain);
  if (!found.saved_as.empty()) {
    writer.add(Line("  ").add(fmt::format("kept among your own tests as {}", found.saved_as), style::dim));
  }
  return writer.take();
}

std::vector<Line> report_lines(const RunReport& report, int columns, Charset charset, ReportDetail detail) {
  Writer writer(columns, charset, detail);
  const bool brief = detail == ReportDetail::brief;
  for (const Line& line : wrapped(report_headline(report, charset), brief ? 1000 : columns, 2)) writer.add(line);
  if (report.sealed) return writer.take();
  if (!report.reason.empty()) writer.add_text(report.reason, style::warning, brief ? 2 : most_reason_lines);
  if (!report.build_log.empty()) writer.add_build_log(report.build_log, brief ? 4 : most_build_lines);
  if (report.failure) {
    const auto& failure = *report.failure;
    Line headline("  ");
    headline.add(sanitize_line(failure.name, charset), style::bold);
    if (failure.verdict != report.verdict || !failure.reason.empty()) {
      const std::string why = failure.reason.empty() ? std::string(title(failure.verdict)) : failure.reason;
      headline.add(": " + sanitize_line(why, charset), style::bad);
    }
    for (const Line& line : wrapped(headline, brief ? 1000 : columns, 4)) writer.add(line);
    const int width = brief ? 8 : label_width(failure);
    writer.add_fields(brief ? one_field(failure.input) : failure.input, width, style::plain);
    writer.add_fields(failure.outcome, width, style::plain);
  }
  auto lines = writer.take();
  if (report.counterexample) {
    auto part = counterexample_lines(*report.counterexample, columns, charset, detail);
    std::move(part.begin(), part.end(), std::back_inserter(lines));
  }
  return lines;
}

}  // namespace rehearse
