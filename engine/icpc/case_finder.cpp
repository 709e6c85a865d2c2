#include "case_finder.hpp"

#include <algorithm>
#include <set>
#include <system_error>

#include <fmt/core.h>

#include "rehearse/bank/text_comparison.hpp"
#include "rehearse/base/file.hpp"
#include "text_check.hpp"
#include "yaml.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t max_yaml = 1U << 20U;
constexpr std::size_t max_cases = 10'000;

// What groups hand down to those within.
struct Inherited {
  std::vector<std::string> flags;
  std::vector<std::string> input_flags;
  std::vector<std::string> arguments;
};

class Finder {
 public:
  Finder(IcpcPackage& package, std::vector<std::string>& faults) : package_(package), faults_(faults) {}

  void run() {
    const Inherited nothing = with_settings("data", {package_.flags, {}, {}});
    for (const char* group : {"sample", "secret"}) {
      std::error_code error;
      const std::string place = std::string("data/") + group;
      if (fs::is_directory(package_.folder / place, error)) enter(place, nothing, group == std::string_view("sample"));
    }
    if (package_.cases.empty())
      faults_.emplace_back("data: there is no case: expected pairs of .in and .ans in sample and secret");
  }

 private:
  // The settings of a folder, over those of the one above.
  Inherited with_settings(const std::string& place, Inherited inherited) {
    for (const char* name : {"/testdata.yaml", "/test_group.yaml"}) inherited = apply(place + name, std::move(inherited));
    return inherited;
  }

  Inherited apply(const std::string& file, Inherited inherited) {
    std::error_code error;
    if (!fs::is_regular_file(package_.folder / file, error)) return inherited;
    const auto text = read_file(package_.folder / file, max_yaml);
    const auto yaml = text ? Yaml::parse(*text) : Result<Yaml>(unexpected(text.error()));
    if (!yaml) {
      faults_.push_back(fmt::format("{}: {}", file, yaml.error().message));
      return inherited;
    }
    for (const char* key : {"output_validator_flags", "output_validator_args"}) {
      if (const Yaml* found = yaml->find(key)) {
        // A legacy group adds to what problem.yaml says.
        inherited.flags = package_.format == "legacy" ? package_.flags : std::vector<std::string>();
        const auto words = found->words();
        inherited.flags.insert(inherited.flags.end(), words.begin(), words.end());
      }
    }
    for (const char* key : {"input_validator_flags", "input_validator_args"}) {
      if (const Yaml* found = yaml->find(key)) take_input_flags(*found, file, inherited);
    }
    if (const Yaml* found = yaml->find("args")) inherited.arguments = found->words();
    return inherited;
  }

  void take_input_flags(const Yaml& flags, const std::string& file, Inherited& inherited) {
    if (flags.kind != Yaml::Kind::map) {
      inherited.input_flags = flags.words();
      return;
    }
    package_.notes.push_back(fmt::format("{}: flags for single input validators are not handed to them", file));
  }

  void enter(const std::string& place, const Inherited& above, bool is_sample) {
    const Inherited settings = with_settings(place, above);
    std::vector<std::string> folders;
    std::set<std::string> files;
    std::error_code error;
    for (fs::directory_iterator entry(package_.folder / place, error), end; !error && entry != end; entry.increment(error)) {
      const std::string name = entry->path().filename().string();
      std::error_code gone;
      if (entry->is_directory(gone)) {
        folders.push_back(name);
      } else {
        files.insert(name);
      }
    }
    std::sort(folders.begin(), folders.end());
    for (const std::string& file : files) {
      if (file.ends_with(".in")) add(place, file.substr(0, file.size() - 3), files, settings, is_sample);
    }
    report_strays(place, files);
    for (const std::string& folder : folders) {
      if (folder.ends_with(".files")) {
        faults_.push_back(fmt::format("{}/{}: files for the program's folder are not supported", place, folder));
      } else {
        enter(place + "/" + folder, settings, is_sample);
      }
    }
  }

  void add(const std::string& place, const std::string& base, const std::set<std::string>& files, const Inherited& settings,
           bool is_sample) {
    if (package_.cases.size() >= max_cases) return;
    const std::string path = place + "/" + base;
    const std::string shown = path.substr(std::string_view("data/").size());
    if (!is_plain_name(path)) return faults_.push_back(fmt::format("{}: the name is no plain text", shown_name(path)));
    if (!files.contains(base + ".ans"))
      return faults_.push_back(fmt::format("{}.in: there is no {}.ans beside it", path, base));
    Inherited own = files.contains(base + ".yaml") ? apply(path + ".yaml", settings) : settings;
    if (files.contains(base + ".args")) {
      faults_.push_back(fmt::format("{}.args: arguments of the program stand in the yaml file of the case", path));
    }
    check_flags(path, own.flags);
    package_.cases.push_back({shown, path + ".in", path + ".ans", is_sample, std::move(own.flags), std::move(own.input_flags),
                              std::move(own.arguments)});
    if (package_.cases.size() == max_cases) faults_.push_back(fmt::format("data: more than {} cases", max_cases));
  }

  void check_flags(const std::string& path, const std::vector<std::string>& flags) {
    if (!package_.validator.empty()) return;
    const auto comparison = TextComparison::parse(flags);
    if (!comparison) faults_.push_back(fmt::format("{}.in: {}", path, comparison.error().message));
  }

  void report_strays(const std::string& place, const std::set<std::string>& files) {
    for (const std::string& file : files) {
      if (!file.ends_with(".ans") || files.contains(file.substr(0, file.size() - 4) + ".in")) continue;
      package_.notes.push_back(fmt::format("{}/{}: there is no .in beside it", place, file));
    }
  }

  IcpcPackage& package_;
  std::vector<std::string>& faults_;
};

}  // namespace

void find_cases(IcpcPackage& package, std::vector<std::string>& faults) { Finder(package, faults).run(); }

}  // namespace rehearse
