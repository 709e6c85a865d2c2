#include "rehearse/icpc/package.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <system_error>

#include <fmt/format.h>

#include "case_finder.hpp"
#include "rehearse/base/file.hpp"
#include "statement.hpp"
#include "text_check.hpp"
#include "yaml.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t max_yaml = 1U << 20U;

bool is_there(const fs::path& path) {
  std::error_code error;
  return fs::exists(path, error);
}

// The entries of a folder that are no hidden files, by name.
std::vector<std::string> entries(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (!name.starts_with('.')) names.push_back(name);
  }
  std::sort(names.begin(), names.end());
  return names;
}

class PackageReader {
 public:
  explicit PackageReader(const fs::path& folder) { package_.folder = folder; }

  Result<IcpcPackage> read() {
    auto text = read_file(package_.folder / "problem.yaml", max_yaml);
    if (!text) return unexpected(ErrorCode::bad_input, text.error().message, "a package has a problem.yaml in its folder");
    const auto yaml = Yaml::parse(*text);
    if (!yaml) return unexpected(ErrorCode::bad_input, "problem.yaml: " + yaml.error().message);
    if (yaml->kind == Yaml::Kind::list || yaml->kind == Yaml::Kind::scalar) {
      return unexpected(ErrorCode::bad_input, "problem.yaml: expected keys and values");
    }
    read_format(*yaml);
    read_name(*yaml);
    read_type(*yaml);
    if (const Yaml* limits = yaml->find("limits")) read_limits(*limits);
    read_time_files();
    read_rest(*yaml);
    refuse_folders();
    find_validators(*yaml);
    find_cases(package_, faults_);
    find_submissions();
    if (!faults_.empty()) {
      return unexpected(ErrorCode::bad_input, fmt::format("this package cannot be imported:\n{}", fmt::join(faults_, "\n")));
    }
    read_texts(package_);
    return std::move(package_);
  }

 private:
  void refuse(std::string what) { faults_.push_back(std::move(what)); }
  void note(std::string what) { package_.notes.push_back(std::move(what)); }

  void read_format(const Yaml& yaml) {
    static constexpr std::array<std::string_view, 4> known = {"legacy", "legacy-icpc", "2023-07-draft", "2025-09"};
    const std::string named = yaml.text("problem_format_version").value_or("legacy");
    if (std::find(known.begin(), known.end(), named) == known.end()) {
      return refuse(fmt::format("problem.yaml: problem_format_version: {} is not known here; known are {}", shown_name(named),
                                fmt::join(known, ", ")));
    }
    package_.format = named == "legacy-icpc" ? "legacy" : named;
  }

  [[nodiscard]] bool is_legacy() const { return package_.format == "legacy"; }

  void read_name(const Yaml& yaml) {
    const Yaml* name = yaml.find("name");
    if (name != nullptr && name->kind == Yaml::Kind::scalar) package_.name = name->scalar;
    if (name != nullptr && !name->members.empty()) {
      package_.name = name->text("en").value_or(name->members.front().second.scalar);
    }
    package_.name = plain_text_of(package_.name);
    std::replace(package_.name.begin(), package_.name.end(), '\n', ' ');
    package_.name = plain_text_of(package_.name.substr(0, 90));
  }

  void read_type(const Yaml& yaml) {
    std::vector<std::string> types;
    if (const Yaml* type = yaml.find("type")) types = type->words();
    // Of the legacy form.
    const Yaml* validation = yaml.find("validation");
    if (validation != nullptr) {
      for (const std::string& word : validation->words()) {
        if (word == "interactive" || word == "score" || word == "multipass") types.push_back(word);
        custom_ = custom_ || word == "custom";
      }
    }
    for (const std::string& type : types) {
      if (type == "interactive") {
        package_.interactive = true;
      } else if (type == "scoring" || type == "score") {
        refuse("problem.yaml: scoring problems are not supported: a solution here is accepted or it is not");
      } else if (type == "multi-pass" || type == "multipass") {
        refuse("problem.yaml: multi-pass problems are not supported");
      } else if (type == "submit-answer") {
        refuse("problem.yaml: submit-answer problems are not supported: there is no program to judge");
      } else if (type != "pass-fail") {
        refuse(fmt::format("problem.yaml: type: {} is not known here", shown_name(type)));
      }
    }
  }

  int whole(const Yaml& limits, const char* key, int usual, int most) {
    if (limits.find(key) == nullptr) return usual;
    const auto number = limits.number(key);
    if (number && *number >= 1 && *number <= most) return static_cast<int>(*number);
    refuse(fmt::format("problem.yaml: limits/{}: expected a number from 1 to {}", key, most));
    return usual;
  }

  std::optional<double> seconds(const Yaml& limits, const char* key, double least, double most) {
    if (limits.find(key) == nullptr) return std::nullopt;
    const auto number = limits.number(key);
    if (number && *number >= least && *number <= most) return number;
    refuse(fmt::format("problem.yaml: limits/{}: expected a number from {} to {}", key, least, most));
    return std::nullopt;
  }

  void read_limits(const Yaml& limits) {
    package_.memory_mb = whole(limits, "memory", package_.memory_mb, 4096);
    package_.output_mb = whole(limits, "output", package_.output_mb, 64);
    package_.validation_s = whole(limits, "validation_time", package_.validation_s, 600);
    package_.validation_mb = whole(limits, "validation_memory", package_.validation_mb, 4096);
    package_.memory_mb = std::max(package_.memory_mb, 16);
    package_.validation_mb = std::max(package_.validation_mb, 16);
    package_.time_limit = seconds(limits, "time_limit", 0.001, 600);
    package_.time_resolution = seconds(limits, "time_resolution", 0.001, 600).value_or(1);
    constexpr double new_multiplier = 2;
    if (!is_legacy()) package_.time_multiplier = new_multiplier;
    if (is_legacy()) {
      package_.time_multiplier = seconds(limits, "time_multiplier", 1, 1000).value_or(package_.time_multiplier);
    } else if (const Yaml* multipliers = limits.find("time_multipliers")) {
      package_.time_multiplier = seconds(*multipliers, "ac_to_time_limit", 1, 1000).value_or(package_.time_multiplier);
    }
    for (const char* key : {"code", "compilation_time", "compilation_memory", "validation_output"}) {
      if (limits.find(key) != nullptr) note(fmt::format("limits/{} is not used: those of this installation hold", key));
    }
  }

  // Where judging systems of the legacy form keep what its problem.yaml has no place for.
  void read_time_files() {
    if (package_.time_limit) return;
    if (const auto text = read_file(package_.folder / ".timelimit", 1000)) {
      const auto yaml = Yaml::parse("time_limit: " + *text);
      if (yaml) package_.time_limit = yaml->number("time_limit");
    }
    if (const auto text = read_file(package_.folder / "domjudge-problem.ini", 1U << 16U)) {
      for (const std::string& line : lines_of(*text)) {
        const auto equals = line.find('=');
        if (equals == std::string::npos || line.substr(0, line.find_first_of(" =")) != "timelimit") continue;
        std::string value = line.substr(equals + 1);
        std::erase_if(value, [](char c) { return c == '\'' || c == '"' || c == ' ' || c == '\r'; });
        const auto yaml = Yaml::parse("time_limit: " + value);
        if (yaml && !package_.time_limit) package_.time_limit = yaml->number("time_limit");
      }
    }
    if (package_.time_limit && (*package_.time_limit < 0.001 || *package_.time_limit > 600)) package_.time_limit.reset();
  }

  static std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
      lines.emplace_back(text.substr(0, text.find('\n')));
      text.remove_prefix(std::min(lines.back().size() + 1, text.size()));
    }
    return lines;
  }

  void read_rest(const Yaml& yaml) {
    if (const Yaml* keywords = yaml.find("keywords")) {
      for (std::string word : keywords->words()) {
        word = plain_text_of(word.substr(0, 60));
        const bool known = std::find(package_.keywords.begin(), package_.keywords.end(), word) != package_.keywords.end();
        if (!word.empty() && !known && package_.keywords.size() < 20) package_.keywords.push_back(std::move(word));
      }
    }
    if (const Yaml* constants = yaml.find("constants"); constants != nullptr && !constants->members.empty()) {
      refuse("problem.yaml: constants, which are to be filled into programs and texts, are not supported");
    }
    if (const Yaml* languages = yaml.find("languages"); languages != nullptr && languages->scalar != "all") {
      note("the languages that problem.yaml allows are not enforced: every language here may be used");
    }
    static const std::set<std::string, std::less<>> known = {"problem_format_version",
                                                             "name",
                                                             "type",
                                                             "validation",
                                                             "validator_flags",
                                                             "limits",
                                                             "keywords",
                                                             "constants",
                                                             "languages",
                                                             "uuid",
                                                             "version",
                                                             "author",
                                                             "credits",
                                                             "source",
                                                             "source_url",
                                                             "license",
                                                             "rights_owner",
                                                             "embargo_until",
                                                             "grading",
                                                             "scoring",
                                                             "allow_file_writing",
                                                             "libraries",
                                                             "validator",
                                                             "time_limit",
                                                             "plagiarism"};
    for (const auto& member : yaml.members) {
      if (!known.contains(member.first))
        note(fmt::format("problem.yaml: the key {} is not known here", shown_name(member.first)));
    }
  }

  void refuse_folders() {
    for (const char* name : {"include", "static_validator", "static_validators"}) {
      if (is_there(package_.folder / name)) refuse(fmt::format("{}/: this is not supported", name));
    }
    for (const char* name : {"graders", "generators", "output_visualizer", "input_visualizer"}) {
      if (is_there(package_.folder / name)) note(fmt::format("{}/ is kept, but not used", name));
    }
    for (const char* name : {"problem.json", "statement.md", "brief.md", "editorial.md"}) {
      if (is_there(package_.folder / name)) refuse(fmt::format("{}: this name in its folder is taken by rehearse", name));
    }
  }

  // The one program of a folder of validators; "output_validator" of the new form may be that program itself.
  void find_output_validator() {
    for (const std::string folder : {"output_validator", "output_validators"}) {
      if (!is_there(package_.folder / folder)) continue;
      std::vector<std::string> programs;
      bool has_folder = false;
      for (const std::string& name : entries(package_.folder / folder)) {
        std::error_code error;
        const bool is_folder = fs::is_directory(package_.folder / folder / name, error);
        has_folder = has_folder || is_folder;
        if (!name.ends_with(".md") && !name.ends_with(".txt")) programs.push_back(name);
      }
      if (programs.empty()) continue;
      if (programs.size() == 1) {
        package_.validator = folder + "/" + programs.front();
      } else if (folder == "output_validator" && !has_folder) {
        package_.validator = folder;
      } else if (std::all_of(programs.begin(), programs.end(),
                             [](const std::string& name) { return is_source_or_header(name); }) &&
                 !has_folder && only_one_source(programs)) {
        package_.validator = folder;
      } else {
        refuse(fmt::format("{}/: several validators of outputs ({}) are not supported", folder, fmt::join(programs, ", ")));
      }
      return;
    }
  }

  static bool is_source_or_header(const std::string& name) { return fs::path(name).has_extension(); }
  static bool only_one_source(const std::vector<std::string>& names) {
    return std::count_if(names.begin(), names.end(), [](const std::string& name) {
             const std::string extension = fs::path(name).extension().string();
             return extension != ".h" && extension != ".hpp";
           }) == 1;
  }

  void find_validators(const Yaml& yaml) {
    if (const Yaml* flags = yaml.find("validator_flags")) package_.flags = flags->words();
    find_output_validator();
    // In the legacy form the folder counts only where problem.yaml says so.
    if (is_legacy() && !custom_ && !package_.validator.empty()) {
      note(fmt::format("{} is not used: problem.yaml does not say \"validation: custom\"", package_.validator));
      package_.validator.clear();
    }
    if (is_legacy() && custom_ && package_.validator.empty())
      refuse("output_validators/: validation is custom, but there is no validator");
    if (package_.interactive && package_.validator.empty()) refuse("an interactive problem needs a validator of outputs");
    for (const char* folder : {"input_validators", "input_format_validators"}) {
      for (const std::string& name : entries(package_.folder / folder)) {
        if (!name.ends_with(".md") && !name.ends_with(".txt"))
          package_.input_validators.push_back(std::string(folder) + "/" + name);
      }
    }
  }

  void find_submissions() {
    static const std::vector<std::pair<std::string, std::optional<Verdict>>> verdicts = {
        {"accepted", Verdict::accepted},
        {"wrong_answer", Verdict::wrong_answer},
        {"time_limit_exceeded", Verdict::time_limit_exceeded},
        {"run_time_error", Verdict::run_time_error},
        {"runtime_exception", Verdict::run_time_error},
        {"rejected", std::nullopt},
        {"brute_force", std::nullopt}};
    for (const std::string& folder : entries(package_.folder / "submissions")) {
      std::error_code error;
      if (!fs::is_directory(package_.folder / "submissions" / folder, error)) continue;
      const auto known = std::find_if(verdicts.begin(), verdicts.end(), [&](const auto& each) { return each.first == folder; });
      if (known == verdicts.end())
        note(fmt::format("submissions/{}/ is kept, but nothing is expected of what is in it", folder));
      for (const std::string& name : entries(package_.folder / "submissions" / folder)) {
        const bool counts = known != verdicts.end();
        package_.submissions.push_back({"submissions/" + folder + "/" + name, folder, counts ? known->second : std::nullopt,
                                        folder == "rejected" || folder == "brute_force"});
      }
    }
    const bool any = std::any_of(package_.submissions.begin(), package_.submissions.end(),
                                 [](const IcpcSubmission& each) { return each.expected == Verdict::accepted; });
    if (!any) note("there is no accepted submission");
  }

  IcpcPackage package_;
  std::vector<std::string> faults_;
  bool custom_ = false;
};

}  // namespace

Result<fs::path> find_package(const fs::path& folder) {
  if (is_there(folder / "problem.yaml")) return folder;
  std::vector<fs::path> found;
  for (const std::string& name : entries(folder)) {
    if (is_there(folder / name / "problem.yaml")) found.push_back(folder / name);
  }
  if (found.size() == 1) return found.front();
  return unexpected(ErrorCode::bad_input, found.empty() ? "there is no problem.yaml: this is no ICPC or Kattis package"
                                                        : "there are several packages in it: import them one by one");
}

Result<IcpcPackage> read_package(const fs::path& folder) { return PackageReader(folder).read(); }

}  // namespace rehearse
