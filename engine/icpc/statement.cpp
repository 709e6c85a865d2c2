#include "statement.hpp"

#include <algorithm>
#include <optional>
#include <system_error>

#include <fmt/core.h>

#include "rehearse/base/file.hpp"
#include "rehearse/icpc/latex.hpp"
#include "text_check.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t max_text = 200U << 10U;  // leaves room for the samples in what a problem may have
constexpr std::size_t max_shown_sample = 4U << 10U;

struct TextFile {
  std::string place;
  std::string extension;
};

// "problem.en.md" before "problem.en.tex" before other languages, pictures of pages last.
int rank(const std::string& name, const std::string& stem) {
  const bool is_english = name == stem + ".md" || name == stem + ".tex" || name.starts_with(stem + ".en.");
  const int language = is_english ? 0 : 4;
  return language + (name.ends_with(".md") ? 0 : name.ends_with(".tex") ? 1 : 10);
}

std::optional<TextFile> find_text(const fs::path& package, const std::vector<std::string>& folders, const std::string& stem) {
  std::optional<TextFile> best;
  int best_rank = 100;
  for (const std::string& folder : folders) {
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator entry(package / folder, error), end; !error && entry != end; entry.increment(error)) {
      names.push_back(entry->path().filename().string());
    }
    std::sort(names.begin(), names.end());
    for (const std::string& name : names) {
      const bool known = name.ends_with(".md") || name.ends_with(".tex") || name.ends_with(".pdf");
      if (!known || !name.starts_with(stem + ".") || rank(name, stem) >= best_rank) continue;
      best_rank = rank(name, stem);
      best = TextFile{folder + "/" + name, fs::path(name).extension().string()};
    }
  }
  return best;
}

// Where samples belong is the format's affair: they all stand at the end.
std::string without_sample_marks(std::string text) {
  for (const std::string_view mark : {"{{nextsample}}", "{{remainingsamples}}", "{{ nextsample }}", "{{ remainingsamples }}"}) {
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark)) text.erase(at, mark.size());
  }
  return text;
}

std::string read_markdown(IcpcPackage& package, const TextFile& file) {
  auto text = read_file(package.folder / file.place, max_text);
  if (!text) {
    package.notes.push_back(fmt::format("{}: {}", file.place, text.error().message));
    return {};
  }
  const std::string plain = plain_text_of(*text);
  return file.extension == ".tex" ? markdown_of_latex(plain) : without_sample_marks(plain);
}

// In a fence that the text itself cannot close.
std::string fenced(const std::string& text) {
  std::string plain = plain_text_of(text);
  if (plain.size() > max_shown_sample) plain = plain_text_of(plain.substr(0, max_shown_sample)) + "\n...";
  std::string fence = "```";
  while (plain.find(fence) != std::string::npos) fence += '`';
  return fence + "\n" + plain + (plain.ends_with('\n') ? "" : "\n") + fence + "\n";
}

std::string samples(const IcpcPackage& package) {
  std::string text;
  int number = 0;
  for (const IcpcCase& sample : package.cases) {
    if (!sample.is_sample) continue;
    ++number;
    const std::string base = sample.input.substr(0, sample.input.size() - 3);
    const auto given = [&](const std::vector<std::string>& extensions) -> std::string {
      for (const std::string& extension : extensions) {
        if (auto content = read_file(package.folder / (base + extension), 1U << 20U)) return std::move(*content);
      }
      return {};
    };
    const std::string conversation = given({".interaction"});
    if (!conversation.empty()) {
      text += fmt::format(
          "\n### Sample {}\n\nA conversation: lines after `<` are what your program reads, those after `>` what it "
          "writes.\n\n{}",
          number, fenced(conversation));
    } else if (!package.interactive) {
      text += fmt::format("\n### Sample {}\n\nInput:\n\n{}\nOutput:\n\n{}", number, fenced(given({".in.statement", ".in"})),
                          fenced(given({".ans.statement", ".out", ".ans"})));
    }
  }
  return text;
}

}  // namespace

void read_texts(IcpcPackage& package) {
  const auto statement = find_text(package.folder, {"statement", "problem_statement", "."}, "problem");
  if (!statement) {
    package.notes.emplace_back("there is no statement");
  } else if (statement->extension == ".pdf") {
    package.notes.push_back(fmt::format("the statement is pictures of pages only: {}", statement->place));
    package.statement = fmt::format("The statement of this problem is a PDF in its package: `{}`.\n", statement->place);
  } else {
    package.statement = read_markdown(package, *statement);
  }
  if (package.statement.find_first_not_of(" \n") == std::string::npos) package.statement = "This package has no statement.\n";
  if (!package.statement.ends_with('\n')) package.statement += '\n';
  package.statement += samples(package);
  const auto solution = find_text(package.folder, {"solution"}, "solution");
  if (solution && solution->extension != ".pdf") package.editorial = read_markdown(package, *solution);
}

}  // namespace rehearse
