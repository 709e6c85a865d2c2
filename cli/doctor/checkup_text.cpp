#include "doctor/checkup_text.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "doctor/section.hpp"
#include "rehearse/store/event_log.hpp"
#include "screen/duration.hpp"

namespace rehearse {
namespace {

std::string size_text(std::int64_t bytes) {
  if (bytes < 1 << 20) return fmt::format("{} KB", (bytes + 1023) >> 10U);
  const double megabytes = static_cast<double>(bytes) / (1 << 20);
  return megabytes < 1024 ? fmt::format("{:.0f} MB", megabytes) : fmt::format("{:.1f} GB", megabytes / 1024);
}

constexpr double much_disturbance = 1;

std::string_view meaning_of(Confinement rung) {
  switch (rung) {
    case Confinement::namespaces:
      return "full: each program runs in namespaces and a root folder of its own, with seccomp, Landlock and limits";
    case Confinement::landlock:
      return "reduced: Landlock, seccomp and limits hold each program; it shares process numbers with this machine";
    case Confinement::none: return "none: programs can do whatever you can";
  }
  return "";
}

Mark mark_of_level(AdviceLevel level) {
  switch (level) {
    case AdviceLevel::note: return Mark::note;
    case AdviceLevel::worth_fixing: return Mark::warning;
    case AdviceLevel::broken: return Mark::bad;
  }
  return Mark::note;
}

std::pair<Mark, std::string_view> headline_of(Readiness readiness) {
  switch (readiness) {
    case Readiness::ready: return {Mark::good, "Ready."};
    case Readiness::worth_fixing: return {Mark::warning, "It works; this is worth fixing:"};
    case Readiness::not_ready: return {Mark::bad, "Not ready. What to do:"};
  }
  return {Mark::bad, ""};
}

// One function a section; the order is that of what matters most.
class Drawing {
 public:
  Drawing(int columns, Charset charset) : columns_(columns), charset_(charset) {}

  void sandbox(const Checkup& checkup);
  void languages(const Checkup& checkup);
  void speed(const Checkup& checkup);
  void storage(const Checkup& checkup);
  void terminal(const TerminalState& terminal);
  void machine(const Machine& machine);
  void summary(const std::vector<Advice>& advice);

  [[nodiscard]] std::vector<Line> take() { return std::move(lines_); }

 private:
  [[nodiscard]] Section section(std::string_view title) const { return {title, columns_, charset_}; }
  void add(std::vector<Line> lines) {
    if (!lines_.empty()) lines_.emplace_back();
    std::move(lines.begin(), lines.end(), std::back_inserter(lines_));
  }

  int columns_;
  Charset charset_;
  std::vector<Line> lines_;
};

void Drawing::sandbox(const Checkup& checkup) {
  const SandboxReport& report = checkup.sandbox;
  Section part = section("Sandbox");
  if (report.confinement) {
    const bool full = *report.confinement == Confinement::namespaces;
    part.row(full ? Mark::good : Mark::warning, "in force", meaning_of(*report.confinement));
  } else {
    part.row(Mark::bad, "in force", "none: nothing is run here");
    // With rungs that were tried, each says why itself.
    if (report.refusal && report.refused.empty()) part.more(report.refusal->message).command(report.refusal->hint);
  }
  for (const RefusedRung& refused : report.refused) {
    part.row(Mark::warning, fmt::format("not {}", to_string(refused.rung)), refused.error.message).command(refused.error.hint);
  }
  for (const Facility& facility : report.facilities) {
    if (facility.present) {
      part.row(Mark::good, facility.name, facility.found.empty() ? "present" : facility.found);
    } else {
      std::string text = facility.found;
      if (!text.empty() && !facility.why.empty()) text += ": ";
      text += facility.why;
      part.row(Mark::note, facility.name, text.empty() ? "missing" : text).command(facility.hint);
    }
  }
  add(part.lines());
}

void Drawing::languages(const Checkup& checkup) {
  Section part = section("Languages");
  if (checkup.languages_problem) {
    part.row(Mark::bad, "none", checkup.languages_problem->message).command(checkup.languages_problem->hint);
  }
  for (const ToolChainState& tools : checkup.tool_chains) {
    if (!tools.version) {
      const bool broken = tools.missing && tools.missing->code != ErrorCode::unavailable;
      part.row(broken ? Mark::bad : Mark::note, tools.title,
               !tools.missing ? "missing"
               : broken       ? "broken: " + tools.missing->message
                              : tools.missing->message);
      if (tools.missing) part.command(tools.missing->hint);
      continue;
    }
    const bool slow = tools.shares_builds && tools.shared_bytes == 0;
    part.row(slow ? Mark::warning : Mark::good, tools.title, *tools.version);
    std::string found;
    for (const auto& program : tools.programs) found += (found.empty() ? "" : ", ") + program.string();
    part.more(found);
    if (slow) part.more("no precompiled header yet: builds are slow").command("rehearse languages --prepare");
    if (tools.shared_bytes > 0) part.more(fmt::format("precompiled header: {}", size_text(tools.shared_bytes)));
  }
  if (checkup.tool_chains.empty() && !checkup.languages_problem)
    part.row(Mark::bad, "none", "the program's files are not found");
  add(part.lines());
}

void Drawing::speed(const Checkup& checkup) {
  Section part = section("Speed");
  if (checkup.calibration_problem) part.row(Mark::note, "not kept", checkup.calibration_problem->message);
  if (!checkup.calibration) {
    if (!checkup.calibration_problem) part.row(Mark::note, "not measured", "rehearse doctor without --quick measures it");
    return add(part.lines());
  }
  const Calibration& measured = *checkup.calibration;
  if (checkup.calibration_is_stored) part.row(Mark::note, "measured", date_time_text(measured.measured_at));
  std::string run = fmt::format("{:.2f} ms plain", measured.plain.median / 1000);
  if (measured.sandboxed) {
    const std::string_view rung = measured.confinement ? to_string(*measured.confinement) : "?";
    run += fmt::format(", {:.2f} ms in the sandbox ({}): {:.1f} times as long", measured.sandboxed->median / 1000, rung,
                       measured.sandbox_over_plain());
  }
  part.row(Mark::good, "one run", run);
  if (measured.plain.spread() > much_disturbance) part.more("other programs disturb this: look again when they are quiet");
  const bool slow = measured.slowness() > margin_of_limits;
  part.row(slow ? Mark::warning : Mark::good, "processor",
           fmt::format("{:.2f} times the CPU time that the limits were proved with; they allow {:.0f}", measured.slowness(),
                       margin_of_limits));
  part.row(measured.work.spread() > much_spread ? Mark::note : Mark::good, "CPU clock",
           fmt::format("the same work differs by {:.0f} % (middle four fifths of {})", measured.work.spread() * 100,
                       measured.work.count));
  part.row(measured.waiting > much_waiting ? Mark::note : Mark::good, "cores",
           fmt::format("{:.0f} % of the time was spent waiting for one", measured.waiting * 100));
  add(part.lines());
}

void Drawing::storage(const Checkup& checkup) {
  Section part = section("Storage");
  if (checkup.paths_problem)
    part.row(Mark::bad, "nowhere", checkup.paths_problem->message).command(checkup.paths_problem->hint);
  for (const FolderState& folder : checkup.folders) {
    part.row(folder.unwritable ? Mark::bad : Mark::good, folder.name, folder.path.string());
    std::string state = folder.exists ? size_text(folder.bytes) : "is made when it is needed";
    if (folder.free_bytes >= 0) state += fmt::format(", {} free", size_text(folder.free_bytes));
    part.more(state);
    if (folder.unwritable) part.more(folder.unwritable->message).command(folder.unwritable->hint);
  }
  if (checkup.database) {
    const DatabaseState& database = *checkup.database;
    if (database.problem) {
      part.row(Mark::bad, "database", database.problem->message).command(database.problem->hint);
    } else if (!database.exists) {
      part.row(Mark::good, "database", "none yet: the first session makes it");
    } else {
      std::string state = fmt::format("format {}, {} session{}, {}; every page is whole", database.version, database.sessions,
                                      database.sessions == 1 ? "" : "s", size_text(database.bytes));
      if (database.version < store_version) state += fmt::format("; the next session brings it to format {}", store_version);
      part.row(Mark::good, "database", state);
    }
  }
  add(part.lines());
}

void Drawing::terminal(const TerminalState& terminal) {
  Section part = section("Terminal");
  std::string state = terminal.is_terminal ? fmt::format("{} x {}, ", terminal.columns, terminal.rows) : "none here, ";
  state += terminal.utf8 ? "UTF-8" : "ASCII only";
  state += terminal.colours ? ", colours" : ", no colours";
  if (!terminal.type.empty()) state += fmt::format(" (TERM={})", terminal.type);
  part.row(terminal.utf8 ? Mark::good : Mark::note, "screen", state);
  if (terminal.editor) {
    part.row(Mark::good, "editor", *terminal.editor);
  } else {
    part.row(Mark::warning, "editor", "none found");
    if (terminal.no_editor) part.command(terminal.no_editor->hint);
  }
  add(part.lines());
}

void Drawing::machine(const Machine& machine) {
  Section part = section("Machine");
  if (!machine.system.empty()) part.row(Mark::good, "system", machine.system);
  part.row(Mark::good, "kernel", machine.kernel);
  std::string processor = fmt::format("{}, {} core{}", machine.processor, machine.cores, machine.cores == 1 ? "" : "s");
  if (machine.memory_bytes > 0) processor += ", " + size_text(machine.memory_bytes) + " of memory";
  part.row(Mark::good, "processor", processor);
  part.row(Mark::good, "user", machine.is_root ? "root" : "an ordinary user");
  add(part.lines());
}

void Drawing::summary(const std::vector<Advice>& advice) {
  const Readiness readiness = readiness_of(advice);
  const auto [mark, words] = headline_of(readiness);
  std::vector<Line> lines = wrapped(mark_of(mark, charset_).add(words, style::bold), columns_, 2);
  for (const Advice& item : advice) {
    if (item.level == AdviceLevel::note) continue;
    Line line("  ");
    line.add(mark_of(mark_of_level(item.level), charset_)).add(sanitize_line(item.text, charset_));
    auto text = wrapped(line, columns_, 4);
    std::move(text.begin(), text.end(), std::back_inserter(lines));
    auto remedy = remedy_lines(item.remedy, 4, columns_, charset_);
    std::move(remedy.begin(), remedy.end(), std::back_inserter(lines));
  }
  const auto notes = std::count_if(advice.begin(), advice.end(), [](const Advice& a) { return a.level == AdviceLevel::note; });
  if (notes > 0 && readiness == Readiness::ready) {
    const std::string text = notes == 1 ? "One remark stands" : fmt::format("{} remarks stand", notes);
    auto told =
        wrapped(Line("  ").add(fmt::format("{} above, marked {}.", text, glyphs(charset_).dot), style::dim), columns_, 2);
    std::move(told.begin(), told.end(), std::back_inserter(lines));
  }
  add(std::move(lines));
}

}  // namespace

std::vector<Line> checkup_lines(const Checkup& checkup, const TerminalState& terminal, const std::vector<Advice>& advice,
                                int columns, Charset charset) {
  Drawing drawing(columns, charset);
  drawing.machine(checkup.machine);
  drawing.sandbox(checkup);
  drawing.languages(checkup);
  drawing.speed(checkup);
  drawing.storage(checkup);
  drawing.terminal(terminal);
  drawing.summary(advice);
  return drawing.take();
}

}  // namespace rehearse
