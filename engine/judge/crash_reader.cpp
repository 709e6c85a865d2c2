#include "crash_reader.hpp"

#include <algorithm>
#include <cctype>
#include <csignal>
#include <map>
#include <stdexcept>
#include <utility>
#include <vector>

#include <boost/regex.hpp>
#include <fmt/format.h>

#include "plain_text.hpp"

namespace rehearse {
namespace {

// Bounds on hostile text: a line is looked at as far as that, a text for so many lines, from its end.
constexpr std::size_t max_line_bytes = 2048;
constexpr std::size_t max_lines = 3000;
constexpr std::size_t max_reports = 64;
constexpr std::size_t max_sections = 4;
constexpr std::size_t max_frames = 512;
constexpr std::size_t max_words_bytes = 300;
constexpr std::size_t shown_frames = 6;

struct Frame {
  std::string function;
  int line = 0;
  friend bool operator==(const Frame&, const Frame&) = default;
};

struct Section {
  std::string words;
  std::vector<Frame> frames;
};

// One thing that went wrong, as the program told it.
struct Report {
  CrashKind kind = CrashKind::unknown;
  std::string type;
  int line = 0;  // told by the report's first line, where that does
  std::vector<Section> sections{1};

  [[nodiscard]] const Frame* innermost() const { return sections[0].frames.empty() ? nullptr : &sections[0].frames.front(); }
  [[nodiscard]] int place() const { return line != 0 || innermost() == nullptr ? line : innermost()->line; }
};

// Cut before a character of UTF-8.
std::string whole_characters(std::string text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xc0U) == 0x80U) --most;
  text.resize(most);
  return text.append("...");
}

std::string cut(std::string_view text, std::size_t most = max_words_bytes) {
  return whole_characters(plain_text_in_one_line(text), most);
}

int line_number(const std::string& digits) {
  if (digits.empty() || digits.size() > 7) return 0;
  int number = 0;
  for (const char digit : digits) {
    if (digit < '0' || digit > '9') return 0;
    number = 10 * number + (digit - '0');
  }
  return number;
}

// Every place of a pattern that stands for the candidate's file.
std::string with_solution(std::string pattern, const std::string& solution) {
  constexpr std::string_view hole = "{solution}";
  std::string escaped;
  for (const char c : solution) {
    if (std::isalnum(static_cast<unsigned char>(c)) == 0) escaped += '\\';
    escaped += c;
  }
  for (std::size_t at = pattern.find(hole); at != std::string::npos; at = pattern.find(hole, at + escaped.size())) {
    pattern.replace(at, hole.size(), escaped);
  }
  return pattern;
}

bool search(const std::string& line, boost::smatch& match, const boost::regex& pattern) try {
  return boost::regex_search(line, match, pattern);
} catch (const std::runtime_error&) {  // the line takes too long to look at: it is no line of a report
  return false;
}

std::string joined(std::string text, const std::string& more) {
  if (text.empty() || more.empty()) return text.empty() ? more : text;
  return std::move(text.append(", ").append(more));
}

CrashKind kind_of_signal(int signal) {
  switch (signal) {
    case SIGFPE: return CrashKind::division_by_zero;
    case SIGSEGV:
    case SIGBUS: return CrashKind::bad_memory_access;
    case SIGILL:
    case SIGTRAP: return CrashKind::missing_return;
    default: return CrashKind::unknown;
  }
}

// "  in Solution::search, line 12", equal ones in one.
void show_frames(std::string& text, const std::vector<Frame>& frames) {
  std::size_t shown = 0;
  for (std::size_t i = 0; i < frames.size(); ++shown) {
    if (shown == shown_frames) {
      text += "  ...\n";
      return;
    }
    std::size_t same = 1;
    while (i + same < frames.size() && frames[i + same] == frames[i]) ++same;
    const std::string function = frames[i].function.empty() ? "" : fmt::format("in {}, ", frames[i].function);
    text += fmt::format("  {}line {}", function, frames[i].line);
    if (same > 1) text += fmt::format(" ({} times)", same);
    text += '\n';
    i += same;
  }
}

}  // namespace

Result<void> check_pattern(const std::string& pattern) try {
  const boost::regex compiled(with_solution(pattern, "solution"));
  return {};
} catch (const std::runtime_error& error) {
  return unexpected(ErrorCode::bad_input, std::string("not a pattern: ") + error.what());
}

struct CrashReader::Patterns {
  struct Compiled {
    boost::regex regex;
    CrashPattern rule;
  };
  CrashRules rules;
  std::vector<Compiled> lines;
  std::optional<boost::regex> frame;

  // What a text tells, line by line.
  class Reading {
   public:
    explicit Reading(const Patterns& patterns) : patterns_(patterns) {}

    void line(const std::string& text) {
      boost::smatch match;
      if (patterns_.frame && search(text, match, *patterns_.frame)) return add_frame(match);
      for (const Compiled& compiled : patterns_.lines) {
        if (search(text, match, compiled.regex)) return apply(compiled.rule, match);
      }
    }

    std::vector<Report> take() {
      for (Report& report : reports_) {
        for (Section& section : report.sections) {
          if (patterns_.rules.innermost_last) std::reverse(section.frames.begin(), section.frames.end());
        }
      }
      return std::move(reports_);
    }

   private:
    void begin(Report report) {
      if (reports_.size() == max_reports) reports_.erase(reports_.begin() + 1);  // the first and the last say most
      reports_.push_back(std::move(report));
    }

    Report& current() {
      if (reports_.empty()) reports_.emplace_back();
      return reports_.back();
    }

    void add_frame(const boost::smatch& match) {
      Section& section = current().sections.back();
      if (section.frames.size() == max_frames) return;
      section.frames.push_back({cut(match["function"].str(), 80), line_number(match["line"].str())});
    }

    void apply(const CrashPattern& rule, const boost::smatch& match) {
      const std::string words = cut(match.format(rule.words));
      switch (rule.role) {
        case CrashPattern::Role::crash: return begin(report_of(rule, match, words));
        case CrashPattern::Role::detail: {
          Section& section = current().sections.front();
          section.words = cut(joined(std::move(section.words), words));
          return;
        }
        case CrashPattern::Role::section:
          if (current().sections.size() < max_sections) current().sections.push_back({words, {}});
          return;
        case CrashPattern::Role::frames:
          if (reports_.empty() || !current().sections.front().frames.empty()) begin({});
          return;
      }
    }

    [[nodiscard]] Report report_of(const CrashPattern& rule, const boost::smatch& match, const std::string& words) const {
      Report report;
      report.kind = rule.kind;
      report.type = cut(match["type"].str(), 100);
      report.line = line_number(match["line"].str());
      report.sections.front().words = words;
      if (report.kind == CrashKind::uncaught_exception) report.kind = patterns_.kind_of_type(report.type);
      return report;
    }

    const Patterns& patterns_;
    std::vector<Report> reports_;
  };

  [[nodiscard]] CrashKind kind_of_type(const std::string& type) const {
    const auto found = rules.exceptions.find(type);
    return found == rules.exceptions.end() ? CrashKind::uncaught_exception : found->second;
  }

  [[nodiscard]] std::vector<Report> reports(std::string_view text) const {
    std::vector<std::string_view> found;
    while (!text.empty() && found.size() < max_lines) {
      if (text.back() == '\n') text.remove_suffix(1);
      const std::size_t start = text.rfind('\n') + 1;  // 0 where there is none
      found.push_back(text.substr(start));
      text.remove_suffix(text.size() - start);
    }
    Reading reading(*this);
    for (auto line = found.rbegin(); line != found.rend(); ++line) {
      reading.line(plain_line(line->substr(0, max_line_bytes)));
    }
    return reading.take();
  }

  // "type: message", as patterns may know it better than its type.
  [[nodiscard]] CrashKind kind_of_exception(const Death& death) const {
    const std::string text = plain_line(std::string_view(death.type + ": " + death.message).substr(0, max_line_bytes));
    boost::smatch match;
    for (const Compiled& compiled : lines) {
      if (compiled.rule.role == CrashPattern::Role::crash && search(text, match, compiled.regex)) return compiled.rule.kind;
    }
    return kind_of_type(death.type);
  }
};

namespace {

// The report that says why: of a program that died the last one, or, if one was made at the same place before, that: what an
// instrumented operation says of itself is more than what the signal says that it raised. Of one that went on the first.
const Report* cause(const std::vector<Report>& reports, Death::Manner manner) {
  if (reports.empty()) return nullptr;
  if (manner == Death::Manner::survived) {
    const auto known =
        std::find_if(reports.begin(), reports.end(), [](const Report& r) { return r.kind != CrashKind::unknown; });
    return known == reports.end() ? nullptr : &*known;
  }
  const Report& last = reports.back();
  const auto same_place = std::find_if(reports.begin(), reports.end(), [&](const Report& report) {
    return report.place() == last.place() && report.kind != CrashKind::unknown;
  });
  return same_place == reports.end() ? &last : &*same_place;
}

std::string shown(std::string headline, const Report& report, const Report& last) {
  std::string text = std::move(headline) + '\n';
  show_frames(text, report.sections.front().frames);
  for (std::size_t i = 1; i < last.sections.size(); ++i) {
    if (last.sections[i].frames.empty()) continue;
    text += last.sections[i].words + '\n';
    show_frames(text, last.sections[i].frames);
  }
  return whole_characters(std::move(text), max_crash_report_bytes);
}

std::string headline_of(const Report& report, const Death& death) {
  if (death.manner == Death::Manner::exception) return cut(death.type + (death.message.empty() ? "" : ": " + death.message));
  return report.sections.front().words.empty() ? std::string(words(report.kind)) : report.sections.front().words;
}

// Where the recursion is, not the leaf that happened to be the last.
int most_frequent_line(const Report& report) {
  std::map<int, int> counts;
  for (const Frame& frame : report.sections.front().frames) ++counts[frame.line];
  const auto most =
      std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == counts.end() ? report.line : most->first;
}

void take_report(const Report& report, const Report& last, const Death& death, Crash& crash) {
  // The driver's word on an exception is firmer than what stands on stderr.
  if (report.kind != CrashKind::unknown && death.manner != Death::Manner::exception) crash.kind = report.kind;
  if (crash.type.empty()) crash.type = report.type;
  if (crash.line == 0) crash.line = crash.kind == CrashKind::stack_overflow ? most_frequent_line(report) : report.place();
  const auto& frames = report.sections.front().frames;
  const auto own = std::find_if(frames.begin(), frames.end(), [&](const Frame& frame) { return frame.line == crash.line; });
  if (own != frames.end()) crash.function = own->function;
  crash.summary = report.sections.front().words;
  if (!frames.empty() || !crash.summary.empty()) crash.report = shown(headline_of(report, death), report, last);
}

}  // namespace

CrashReader::CrashReader(const CrashRules& rules, const std::string& solution_file) {
  auto patterns = std::make_unique<Patterns>();
  patterns->rules = rules;
  for (const CrashPattern& rule : rules.patterns) {
    patterns->lines.push_back({boost::regex(with_solution(rule.pattern, solution_file)), rule});
  }
  if (!rules.frame.empty()) patterns->frame = boost::regex(with_solution(rules.frame, solution_file));
  patterns_ = std::move(patterns);
}

CrashReader::~CrashReader() = default;

std::optional<Crash> CrashReader::read(const Death& death, std::string_view text) const {
  const auto reports = patterns_->reports(text);
  const Report* report = cause(reports, death.manner);
  if (death.manner == Death::Manner::survived && report == nullptr) return std::nullopt;
  Crash crash;
  switch (death.manner) {
    case Death::Manner::signal:
      crash.kind = kind_of_signal(death.signal);
      crash.signal = death.signal;
      break;
    case Death::Manner::exit: crash.kind = CrashKind::exit; break;
    case Death::Manner::exception:
      crash.kind = patterns_->kind_of_exception(death);
      crash.type = cut(death.type, 100);
      crash.line = death.line;
      break;
    case Death::Manner::survived: break;
  }
  if (report == nullptr) return crash;
  take_report(*report, reports.back(), death, crash);
  return crash;
}

}  // namespace rehearse
