#include "language_definition.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <utility>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "rehearse/base/file.hpp"
#include "rendering.hpp"

namespace rehearse {
namespace {

using Json = nlohmann::json;

// Collects what is wrong, so that one run tells all of it.
class Faults {
 public:
  explicit Faults(std::string file) : file_(std::move(file)) {}
  void add(const std::string& pointer, const std::string& expectation) {
    if (!text_.empty()) text_ += '\n';
    text_ += fmt::format("{}: {}: {}", file_, pointer.empty() ? "/" : pointer, expectation);
  }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string file_;
  std::string text_;
};

// One object of the file. Members that nobody asked for are faults: a misspelt one must not pass silently.
class Object {
 public:
  enum Members { known, any };
  Object(const Json& json, std::string pointer, Faults& faults, Members members = known)
      : json_(json), pointer_(std::move(pointer)), faults_(faults), members_(members) {
    if (!json_.is_object()) faults_.add(pointer_, "expected an object");
  }
  Object(const Object&) = delete;
  Object& operator=(const Object&) = delete;
  ~Object() {
    if (!json_.is_object() || members_ == any) return;
    for (const auto& item : json_.items()) {
      if (!asked_.contains(item.key())) faults_.add(at(item.key()), "unknown member");
    }
  }

  [[nodiscard]] std::string at(const std::string& key) const { return pointer_ + "/" + key; }
  [[nodiscard]] Faults& faults() const { return faults_; }

  const Json* member(const std::string& key) {
    asked_.insert(key);
    const auto found = json_.find(key);
    return json_.is_object() && found != json_.end() ? &*found : nullptr;
  }
  const Json* required(const std::string& key, const char* expectation) {
    const Json* found = member(key);
    if (found == nullptr) faults_.add(at(key), fmt::format("missing; expected {}", expectation));
    return found;
  }
  std::string string(const std::string& key) {
    const Json* found = required(key, "a text");
    if (found == nullptr) return {};
    if (found->is_string() && !found->get_ref<const std::string&>().empty()) return found->get<std::string>();
    faults_.add(at(key), "expected a text that is not empty");
    return {};
  }
  std::string optional_string(const std::string& key) { return member(key) == nullptr ? std::string() : string(key); }
  std::vector<std::string> strings(const std::string& key) {
    const Json* found = required(key, "a list of texts");
    if (found == nullptr) return {};
    std::vector<std::string> list;
    if (!found->is_array()) {
      faults_.add(at(key), "expected a list of texts");
      return {};
    }
    for (std::size_t i = 0; i < found->size(); ++i) {
      if ((*found)[i].is_string()) {
        list.push_back((*found)[i].get<std::string>());
      } else {
        faults_.add(fmt::format("{}/{}", at(key), i), "expected a text");
      }
    }
    return list;
  }
  double number(const std::string& key, double least) {
    const Json* found = required(key, "a number");
    if (found == nullptr) return least;
    if (found->is_number() && found->get<double>() >= least && found->get<double>() <= 1e6) return found->get<double>();
    faults_.add(at(key), fmt::format("expected a number from {} to 1000000", least));
    return least;
  }
  std::int64_t integer(const std::string& key) {
    const Json* found = required(key, "a whole number");
    if (found == nullptr) return 0;
    if (found->is_number_integer() && found->get<std::int64_t>() >= 0 && found->get<std::int64_t>() <= 1'000'000) {
      return found->get<std::int64_t>();
    }
    faults_.add(at(key), "expected a whole number from 0 to 1000000");
    return 0;
  }

 private:
  const Json& json_;
  std::string pointer_;
  Faults& faults_;
  Members members_;
  std::set<std::string> asked_;
};

class DefinitionReader {
 public:
  DefinitionReader(LanguageDefinition& definition, Faults& faults) : definition_(definition), faults_(faults) {}

  void read(const Json& json) {
    Object root(json, "", faults_);
    if (root.integer("schema") != 1) faults_.add("/schema", "expected 1");
    definition_.id = root.string("id");
    if (definition_.id != definition_.folder.filename().string()) faults_.add("/id", "expected the folder's name");
    definition_.title = root.string("title");
    definition_.how = root.string("how");
    definition_.file_name = root.string("file_name");
    definition_.extensions = root.strings("extensions");
    if (definition_.extensions.empty()) faults_.add("/extensions", "expected at least one");
    if (const Json* found = root.required("tool_chain", "an object")) read_tool_chain(*found);
    read_kind(root);
    if (definition_.kind == LanguageKind::code) {
      if (const Json* found = root.required("types", "an object")) read_types(*found);
      read_naming(root);
    }
    if (const Json* found = root.required("files", "a list of files")) definition_.files = read_files(*found, "/files");
    if (const Json* found = root.member("build"); found != nullptr && !found->is_null()) read_build(*found);
    if (const Json* found = root.member("check")) definition_.check = read_step(*found, "/check");
    if (const Json* found = root.member("shared")) read_shared(*found);
    if (const Json* found = root.required("run", "an object")) read_run(*found);
    if (const Json* found = root.required("allowance", "an object")) read_allowance(*found);
    definition_.stub = {definition_.file_name, read_text(root.string("stub"), "/stub"), true};
    check_template(definition_.stub.content, "/stub");
    if (const Json* found = root.required("workspace", "a list of files")) {
      definition_.workspace = read_files(*found, "/workspace");
    }
    if (const Json* found = root.member("generator")) read_generator(*found);
    if (const Json* found = root.member("crashes")) read_crashes(*found);
    if (const Json* found = root.member("diagnosis")) read_diagnosis(*found);
    if (const Json* found = root.member("debug")) read_debug(*found);
    if (const Json* found = root.member("program")) read_program(*found);
  }

 private:
  void read_tool_chain(const Json& json) {
    Object object(json, "/tool_chain", faults_);
    definition_.version = object.strings("version");
    definition_.install_hint = object.string("install_hint");
    check_folders(object);
    read_places(object);
    definition_.programs = read_programs(object, "/tool_chain");
    if (const Json* options = object.member("options")) read_options(*options);
  }

  // Names of executables by placeholder: one, or several of which the first found counts.
  std::map<std::string, std::vector<std::string>> read_programs(Object& object, const std::string& pointer) {
    std::map<std::string, std::vector<std::string>> read;
    const Json* programs = object.required("programs", "an object of executables by placeholder");
    if (programs == nullptr || !programs->is_object()) return read;
    for (const auto& item : programs->items()) {
      if (item.value().is_string()) {
        read[item.key()] = {item.value().get<std::string>()};
      } else {
        read[item.key()] = Object(*programs, pointer + "/programs", faults_, Object::any).strings(item.key());
      }
    }
    return read;
  }

  void read_places(Object& tool_chain) {
    const Json* places = tool_chain.member("places");
    for (std::size_t i = 0; places != nullptr && i < places->size(); ++i) {
      Object object((*places)[i], fmt::format("/tool_chain/places/{}", i), faults_);
      ToolChainPlace place{object.string("folder"), {}, {}, object.strings("programs")};
      if (object.member("chosen_in") != nullptr) {
        place.chosen_in = object.string("chosen_in");
        place.chosen_by = object.string("chosen_by");
      }
      if (!place.folder.starts_with("~/") && !place.folder.starts_with('/')) {
        faults_.add(object.at("folder"), "expected a path that begins with ~/ or /");
      }
      definition_.places.push_back(std::move(place));
    }
  }

  // They are looked up before any language is loaded: tool_chain_folders.hpp.
  void check_folders(Object& tool_chain) {
    if (tool_chain.member("folders") == nullptr) return;
    for (const std::string& folder : tool_chain.strings("folders")) {
      if (!folder.starts_with('/')) faults_.add(tool_chain.at("folders"), folder + " is no absolute path");
    }
  }

  void read_options(const Json& json) {
    if (!json.is_object()) return faults_.add("/tool_chain/options", "expected an object of values by placeholder");
    for (const auto& item : json.items()) {
      const std::string at = "/tool_chain/options/" + item.key();
      if (!item.value().is_array() || item.value().empty()) {
        faults_.add(at, "expected a list of values");
        continue;
      }
      for (std::size_t i = 0; i < item.value().size(); ++i) {
        Object object(item.value()[i], fmt::format("{}/{}", at, i), faults_);
        LanguageOption option;
        option.program = object.optional_string("program");
        option.version_at_least = object.optional_string("version_at_least");
        if (const Json* value = object.required("value", "a text"); value != nullptr && value->is_string()) {
          option.value = value->get<std::string>();
        }
        definition_.options[item.key()].push_back(std::move(option));
      }
    }
  }

  void read_kind(Object& root) {
    if (root.member("kind") == nullptr) return;
    const std::string kind = root.string("kind");
    if (kind == "query") {
      definition_.kind = LanguageKind::query;
    } else if (kind != "code") {
      faults_.add("/kind", "expected code or query");
    }
  }

  void read_types(const Json& json) {
    Object object(json, "/types", faults_);
    for (int i = 0; i <= static_cast<int>(last_type_kind); ++i) {
      const auto kind = static_cast<TypeKind>(i);
      definition_.types[kind] = read_type(object, std::string(to_string(kind)));
    }
    definition_.object_type = read_type(object, "object");
  }

  TypePattern read_type(Object& types, const std::string& key) {
    const Json* found = types.required(key, "how the type is written");
    if (found == nullptr) return {};
    if (found->is_string()) {
      const auto text = found->get<std::string>();
      return {text, text, text};
    }
    Object pattern(*found, types.at(key), faults_);
    TypePattern read{pattern.string("type"), pattern.optional_string("parameter"), pattern.optional_string("element")};
    if (read.parameter.empty()) read.parameter = read.type;
    if (read.element.empty()) read.element = read.type;
    return read;
  }

  void read_naming(Object& root) {
    const std::string naming = root.string("naming");
    if (naming == "snake_case") {
      definition_.naming = Naming::snake_case;
    } else if (naming != "as_given") {
      faults_.add("/naming", "expected as_given or snake_case");
    }
  }

  std::vector<LanguageFile> read_files(const Json& json, const std::string& pointer) {
    std::vector<LanguageFile> files;
    if (!json.is_array()) {
      faults_.add(pointer, "expected a list of files");
      return files;
    }
    for (std::size_t i = 0; i < json.size(); ++i) {
      const std::string at = fmt::format("{}/{}", pointer, i);
      Object object(json[i], at, faults_);
      const bool is_template = object.member("template") != nullptr;
      const std::string source = object.string(is_template ? "template" : "file");
      LanguageFile file{object.string("name"), read_text(source, at, object.optional_string("from")), is_template};
      if (is_template) check_template(file.content, at);
      files.push_back(std::move(file));
    }
    return files;
  }

  // `sibling` is another language's folder, for what two languages have in common.
  std::string read_text(const std::string& name, const std::string& pointer, const std::string& sibling = {}) {
    if (name.empty()) return {};
    const auto is_name = [](const std::string& text) { return std::filesystem::path(text).filename() == text && text != ".."; };
    const auto is_inside = [&](const std::filesystem::path& path) {
      return path.is_relative() && std::all_of(path.begin(), path.end(), [&](const auto& part) { return is_name(part); });
    };
    if (!is_inside(name) || !is_name(sibling)) {
      faults_.add(pointer, "expected a file of the same folder, or of the language that \"from\" names");
      return {};
    }
    const auto folder = sibling.empty() ? definition_.folder : definition_.folder.parent_path() / sibling;
    auto content = read_file(folder / name, 1U << 20U);
    if (content) return std::move(*content);
    faults_.add(pointer, content.error().message);
    return {};
  }

  void check_template(const std::string& content, const std::string& pointer) {
    if (const auto valid = check_mustache(content); !valid) faults_.add(pointer, valid.error().message);
  }

  void check_inputs(const std::vector<std::string>& inputs, const std::string& pointer) {
    for (const std::string& input : inputs) {
      const bool is_sources = input == all_sources && pointer.starts_with("/program/");
      if (is_sources || input == definition_.file_name || definition_.find_file(input) != nullptr) continue;
      faults_.add(pointer, fmt::format("{} is neither the solution's file nor one of /files", input));
    }
  }

  void read_build(const Json& json) { definition_.build = read_step(json, "/build"); }

  // Like a build, but what it compiles comes by message.
  void read_service(const Json& json) {
    Object object(json, "/build/service", faults_);
    LanguageStep& service = definition_.service.emplace();
    service.arguments = object.strings("arguments");
    service.environment = object.strings("environment");
    service.inputs = object.strings("inputs");
    check_inputs(service.inputs, "/build/service/inputs");
  }

  LanguageStep read_step(const Json& json, const std::string& pointer) {
    Object object(json, pointer, faults_);
    LanguageStep step;
    if (const Json* service = pointer == "/build" ? object.member("service") : nullptr) read_service(*service);
    step.arguments = object.strings("arguments");
    step.environment = object.strings("environment");
    step.inputs = object.strings("inputs");
    step.outputs = object.strings("outputs");
    step.hide = object.strings("hide");
    check_inputs(step.inputs, pointer + "/inputs");
    if (const Json* found = object.member("fallback")) {
      Object fallback(*found, pointer + "/fallback", faults_);
      step.fallback = LanguageFallback{fallback.strings("arguments"), fallback.strings("when")};
      if (step.fallback->arguments.empty()) faults_.add(fallback.at("arguments"), "expected at least one");
    }
    if (const Json* found = object.required("limits", "an object")) step.limits = read_limits(*found, pointer + "/limits");
    return step;
  }

  Limits read_limits(const Json& json, const std::string& pointer) {
    Object object(json, pointer, faults_);
    Limits limits;
    limits.cpu = std::chrono::milliseconds{object.integer("cpu_ms")};
    limits.wall = Limits::wall_for(limits.cpu);
    limits.memory_bytes = object.integer("memory_mb") << 20U;
    limits.output_bytes = object.integer("output_mb") << 20U;
    limits.scratch_bytes = object.integer("scratch_mb") << 20U;
    limits.processes = static_cast<int>(object.integer("processes"));
    limits.stack_bytes = 64LL << 20U;
    return limits;
  }

  void read_shared(const Json& json) {
    Object object(json, "/shared", faults_);
    LanguageShared shared;
    if (const Json* required = object.required("required", "true or false"); required != nullptr && required->is_boolean()) {
      shared.required = required->get<bool>();
    }
    const Json* steps = object.required("steps", "a list of steps");
    std::set<std::string> made;
    for (std::size_t i = 0; steps != nullptr && i < steps->size(); ++i) {
      const std::string at = fmt::format("/shared/steps/{}", i);
      Object step_object((*steps)[i], at, faults_);
      LanguageStep& step = shared.steps.emplace_back();
      step.arguments = step_object.strings("arguments");
      step.environment = step_object.strings("environment");
      step.inputs = step_object.strings("inputs");
      step.outputs = step_object.strings("outputs");
      for (const std::string& input : step.inputs) {
        const LanguageFile* file = definition_.find_file(input);
        if (made.contains(input) || (file != nullptr && !file->is_template)) continue;
        faults_.add(at + "/inputs", fmt::format("{} is no output of an earlier step, not one of /files, or a template", input));
      }
      made.insert(step.outputs.begin(), step.outputs.end());
    }
    if (const Json* limits = object.member("limits")) {
      shared.limits = read_limits(*limits, "/shared/limits");
    } else if (definition_.build) {
      shared.limits = definition_.build->limits;
    } else {
      faults_.add("/shared", "expected limits, since there is no /build whose limits could count");
    }
    definition_.shared = std::move(shared);
  }

  void read_run(const Json& json) {
    Object object(json, "/run", faults_);
    definition_.run.arguments = object.strings("arguments");
    definition_.run.environment = object.strings("environment");
    definition_.run.inputs = object.strings("inputs");
    if (object.member("loads") != nullptr) definition_.run.loads = object.strings("loads");
    if (definition_.run.arguments.empty()) faults_.add("/run/arguments", "expected at least one");
    check_inputs(definition_.run.inputs, "/run/inputs");
  }

  void read_allowance(const Json& json) {
    Object object(json, "/allowance", faults_);
    definition_.allowance.time_factor = object.number("time_factor", 1);
    definition_.allowance.start = std::chrono::milliseconds{object.integer("start_ms")};
    definition_.allowance.memory_bytes = object.integer("memory_mb") << 20U;
  }

  void read_generator(const Json& json) {
    Object object(json, "/generator", faults_);
    definition_.generator = LanguageGenerator{object.string("file_name"), object.strings("arguments")};
  }

  void read_crashes(const Json& json) {
    Object object(json, "/crashes", faults_);
    const std::string text = read_text(object.string("file"), "/crashes/file", object.optional_string("from"));
    auto rules = parse_crash_rules(text);
    if (!rules) return faults_.add("/crashes/file", rules.error().message);
    definition_.crashes = std::move(*rules);
  }

  void read_diagnosis(const Json& json) {
    Object object(json, "/diagnosis", faults_);
    LanguageDiagnosis diagnosis;
    if (const Json* found = object.required("build", "an object")) diagnosis.build = read_step(*found, "/diagnosis/build");
    if (const Json* found = object.required("run", "an object")) {
      Object run(*found, "/diagnosis/run", faults_);
      diagnosis.run.arguments = run.strings("arguments");
      diagnosis.run.environment = run.strings("environment");
      diagnosis.run.inputs = run.strings("inputs");
      check_inputs(diagnosis.run.inputs, "/diagnosis/run/inputs");
      if (const Json* limits = run.required("limits", "an object")) {
        diagnosis.run.limits = read_limits(*limits, "/diagnosis/run/limits");
      }
    }
    definition_.diagnosis = std::move(diagnosis);
  }

  void read_debug(const Json& json) {
    Object object(json, "/debug", faults_);
    LanguageDebug debug;
    if (const Json* found = object.member("build")) debug.build = read_step(*found, "/debug/build");
    debug.inputs = object.strings("inputs");
    check_inputs(debug.inputs, "/debug/inputs");
    debug.programs = read_programs(object, "/debug");
    debug.install_hint = object.string("install_hint");
    debug.arguments = object.strings("arguments");
    if (debug.arguments.empty()) faults_.add("/debug/arguments", "expected at least one");
    debug.environment = object.strings("environment");
    if (const std::string name = object.optional_string("editor"); !name.empty()) {
      debug.editor = {"launch.json", read_text(name, "/debug/editor"), true};
      check_template(debug.editor.content, "/debug/editor");
    }
    definition_.debug = std::move(debug);
  }

  void read_program(const Json& json) {
    Object object(json, "/program", faults_);
    LanguageProgram program;
    if (const Json* found = object.member("build")) program.build = read_step(*found, "/program/build");
    if (const Json* found = object.required("run", "an object")) {
      Object run(*found, "/program/run", faults_);
      program.run.arguments = run.strings("arguments");
      program.run.environment = run.strings("environment");
      program.run.inputs = run.strings("inputs");
      if (program.run.arguments.empty()) faults_.add("/program/run/arguments", "expected at least one");
      check_inputs(program.run.inputs, "/program/run/inputs");
    }
    program.stub = read_text(object.string("stub"), "/program/stub");
    definition_.program = std::move(program);
  }

  LanguageDefinition& definition_;
  Faults& faults_;
};

std::string write_type(const LanguageDefinition& language, const Type& type, const std::string& pattern) {
  const std::size_t hole = pattern.find("{}");
  if (hole == std::string::npos || type.element.empty()) return pattern;
  const Type& element = type.element.front();
  const TypePattern& written = language.types.at(element.kind);
  const std::string name = write_type(language, element, type.kind == TypeKind::list ? written.element : written.type);
  return pattern.substr(0, hole) + name + pattern.substr(hole + 2);
}

}  // namespace

const LanguageFile* LanguageDefinition::find_file(std::string_view name) const {
  for (const LanguageFile& file : files) {
    if (file.name == name) return &file;
  }
  return nullptr;
}

Result<LanguageDefinition> load_language_definition(const std::filesystem::path& folder) try {
  const std::filesystem::path file = folder / "language.json";
  auto text = read_file(file, 1U << 20U);
  if (!text) return unexpected(text.error());
  LanguageDefinition definition;
  definition.folder = folder;
  definition.text = std::move(*text);
  Faults faults(file.string());
  DefinitionReader(definition, faults).read(Json::parse(definition.text));
  if (!faults.text().empty()) {
    return unexpected(ErrorCode::bad_input, faults.text(), "engine/languages/README.md describes the file");
  }
  return definition;
} catch (const Json::exception& error) {
  return unexpected(ErrorCode::bad_input, fmt::format("{}: not JSON: {}", (folder / "language.json").string(), error.what()),
                    "engine/languages/README.md describes the file");
}

std::string type_name(const LanguageDefinition& language, const Type& type) {
  return write_type(language, type, language.types.at(type.kind).type);
}

std::string parameter_type_name(const LanguageDefinition& language, const Type& type) {
  return write_type(language, type, language.types.at(type.kind).parameter);
}

namespace {
std::string with_name(const std::string& pattern, const std::string& name) {
  const std::size_t hole = pattern.find("{}");
  return hole == std::string::npos ? pattern : pattern.substr(0, hole) + name + pattern.substr(hole + 2);
}
}  // namespace

std::string object_type_name(const LanguageDefinition& language, const std::string& class_name) {
  return with_name(language.object_type.type, class_name);
}

std::string object_parameter_type_name(const LanguageDefinition& language, const std::string& class_name) {
  return with_name(language.object_type.parameter, class_name);
}

std::string spell(Naming naming, std::string_view name) {
  if (naming == Naming::as_given) return std::string(name);
  std::string spelt;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const auto letter = static_cast<unsigned char>(name[i]);
    // A run of capitals is one word: "LCMOfTwo" is lcm_of_two.
    const bool after_small = i > 0 && std::isupper(static_cast<unsigned char>(name[i - 1])) == 0;
    const bool before_small = i > 0 && i + 1 < name.size() && std::islower(static_cast<unsigned char>(name[i + 1])) != 0;
    if (std::isupper(letter) != 0 && i > 0 && name[i - 1] != '_' && (after_small || before_small)) spelt += '_';
    spelt += static_cast<char>(std::tolower(letter));
  }
  return spelt;
}

}  // namespace rehearse
