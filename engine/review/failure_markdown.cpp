#include <chrono>
#include <iterator>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "rehearse/review/line_diff.hpp"
#include "rehearse/review/redaction.hpp"
#include "text.hpp"

namespace rehearse {
namespace {

std::string md(std::string_view text) { return markdown_text(text); }

std::string joined(const std::vector<std::string>& words) { return md(fmt::format("{}", fmt::join(words, ", "))); }

class SharedEntry {
 public:
  explicit SharedEntry(const FailureEntry& entry) : entry_(entry) {}

  std::string write(SourcePolicy sources, std::string_view failing, std::string_view passing) && {
    head();
    outcome();
    smallest_input();
    learned();
    if (sources == SourcePolicy::shown) source(failing, passing);
    line("\n---\n");
    line("Left out: what was typed, nerves and self-scores, other sessions, paths, messages of programs{}.",
         sources == SourcePolicy::shown ? "" : ", the source (--with-source shows it)");
    return std::move(out_);
  }

 private:
  template <class... A>
  void line(fmt::format_string<A...> format, A&&... arguments) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<A>(arguments)...);
    out_ += '\n';
  }

  void head() {
    const auto day = std::chrono::floor<std::chrono::seconds>(entry_.wall);
    line("# {}\n", md(entry_.title.empty() ? entry_.slug : entry_.title));
    line("- {} ({}), in {}, {:%Y-%m-%d}", md(entry_.slug), md(entry_.difficulty), md(entry_.language),
         fmt::gmtime(std::time_t{day.count()}));
    if (!entry_.topics.empty()) line("- Topics: {}", joined(entry_.topics));
    line("- State: {}", to_string(entry_.state));
  }

  void outcome() {
    line("\n## What happened\n");
    line("{}.\n", entry_.judged ? title(entry_.verdict) : std::string_view("Nothing was submitted yet"));
    if (!entry_.groups.empty()) line("| group | verdict | passed |\n| --- | --- | ---: |");
    for (const GroupOutcome& group : entry_.groups) {
      const bool ran = group.total == 0 || group.skipped < group.total;
      line("| {} | {} | {} of {} |", md(group.group), ran ? title(group.verdict) : std::string_view("not run"), group.passed,
           group.total);
    }
    if (!entry_.tags.empty()) line("\nThe case is about: {}.", joined(entry_.tags));
    if (entry_.failure && entry_.failure->crash) line("\n{}", md(entry_.failure->crash->summary));
  }

  void smallest_input() {
    const bool shrunk = entry_.counterexample.has_value();
    if (!shrunk && !entry_.failure) return;
    line("\n## {}\n", shrunk ? "The smallest input that fails" : "The case that did not pass");
    const auto block = [&](std::string_view name, const std::string& text) {
      if (!text.empty()) line("{}:\n\n{}", name, markdown_block(text));
    };
    block("Input", shrunk ? entry_.counterexample->literal : entry_.failure->arguments);
    block("Expected", shrunk ? entry_.counterexample->answer : entry_.failure->answer);
    block("Got", shrunk ? entry_.counterexample->output : entry_.failure->output);
  }

  void learned() {
    if (entry_.rules.empty() && entry_.causes.empty()) return;
    line("## What it shows\n");
    for (const std::string& rule : entry_.rules) line("- {}", md(rule_title(rule)));
    if (!entry_.causes.empty()) line("\nConfirmed cause: {}.", joined(entry_.causes));
  }

  void source(std::string_view failing, std::string_view passing) {
    if (!failing.empty()) line("\n## The source then\n\n{}", markdown_block(failing));
    if (failing.empty() || passing.empty()) return;
    line("\n## What made it pass\n\n{}", markdown_block(unified_diff(failing, passing)));
  }

  const FailureEntry& entry_;
  std::string out_;
};

}  // namespace

std::string shared_markdown(const FailureEntry& entry, SourcePolicy sources, std::string_view failing,
                            std::string_view passing) {
  const FailureEntry shared = redacted(entry);
  return SharedEntry(shared).write(sources, failing, passing);
}

}  // namespace rehearse
