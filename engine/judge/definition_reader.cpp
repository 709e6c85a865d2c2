#include "definition_reader.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "rehearse/base/file.hpp"
#include "rendering.hpp"

namespace rehearse {

using Json = nlohmann::json;

void DefinitionReader::read(const Json& json) {
  DefinitionObject root(json, "", faults_);
  read_language_head(root, definition_);
  check_order();
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

// Lists of languages are made from what comes first.
void DefinitionReader::check_order() {
  if (!faults_.text().empty()) return;
  const LanguageHead head = parse_language_head(definition_.folder, definition_.text);
  if (head.file_name == definition_.file_name && head.kind == definition_.kind) return;
  faults_.add("/tool_chain", "expected behind id, title, kind, file_name, extensions and how");
}

void DefinitionReader::read_types(const Json& json) {
  DefinitionObject object(json, "/types", faults_);
  for (int i = 0; i <= static_cast<int>(last_type_kind); ++i) {
    const auto kind = static_cast<TypeKind>(i);
    definition_.types[kind] = read_type(object, std::string(to_string(kind)));
  }
  definition_.object_type = read_type(object, "object");
}

TypePattern DefinitionReader::read_type(DefinitionObject& types, const std::string& key) {
  const Json* found = types.required(key, "how the type is written");
  if (found == nullptr) return {};
  if (found->is_string()) {
    const auto text = found->get<std::string>();
    return {text, text, text};
  }
  DefinitionObject pattern(*found, types.at(key), faults_);
  TypePattern read{pattern.string("type"), pattern.optional_string("parameter"), pattern.optional_string("element")};
  if (read.parameter.empty()) read.parameter = read.type;
  if (read.element.empty()) read.element = read.type;
  return read;
}

void DefinitionReader::read_naming(DefinitionObject& root) {
  const std::string naming = root.string("naming");
  if (naming == "snake_case") {
    definition_.naming = Naming::snake_case;
  } else if (naming != "as_given") {
    faults_.add("/naming", "expected as_given or snake_case");
  }
}

std::vector<LanguageFile> DefinitionReader::read_files(const Json& json, const std::string& pointer) {
  std::vector<LanguageFile> files;
  if (!json.is_array()) {
    faults_.add(pointer, "expected a list of files");
    return files;
  }
  for (std::size_t i = 0; i < json.size(); ++i) {
    const std::string at = fmt::format("{}/{}", pointer, i);
    DefinitionObject object(json[i], at, faults_);
    const bool is_template = object.member("template") != nullptr;
    const std::string source = object.string(is_template ? "template" : "file");
    LanguageFile file{object.string("name"), read_text(source, at, object.optional_string("from")), is_template};
    if (is_template) check_template(file.content, at);
    files.push_back(std::move(file));
  }
  return files;
}

std::string DefinitionReader::read_text(const std::string& name, const std::string& pointer, const std::string& sibling) {
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

void DefinitionReader::check_template(const std::string& content, const std::string& pointer) {
  if (const auto valid = check_mustache(content); !valid) faults_.add(pointer, valid.error().message);
}

void DefinitionReader::check_inputs(const std::vector<std::string>& inputs, const std::string& pointer) {
  for (const std::string& input : inputs) {
    const bool is_sources = input == all_sources && pointer.starts_with("/program/");
    if (is_sources || input == definition_.file_name || definition_.find_file(input) != nullptr) continue;
    faults_.add(pointer, fmt::format("{} is neither the solution's file nor one of /files", input));
  }
}

void DefinitionReader::read_build(const Json& json) { definition_.build = read_step(json, "/build"); }

void DefinitionReader::read_service(const Json& json) {
  DefinitionObject object(json, "/build/service", faults_);
  LanguageStep& service = definition_.service.emplace();
  service.arguments = object.strings("arguments");
  service.environment = object.strings("environment");
  service.inputs = object.strings("inputs");
  check_inputs(service.inputs, "/build/service/inputs");
}

LanguageStep DefinitionReader::read_step(const Json& json, const std::string& pointer) {
  DefinitionObject object(json, pointer, faults_);
  LanguageStep step;
  if (const Json* service = pointer == "/build" ? object.member("service") : nullptr) read_service(*service);
  step.arguments = object.strings("arguments");
  step.environment = object.strings("environment");
  step.inputs = object.strings("inputs");
  step.outputs = object.strings("outputs");
  step.hide = object.strings("hide");
  check_inputs(step.inputs, pointer + "/inputs");
  if (const Json* found = object.member("fallback")) {
    DefinitionObject fallback(*found, pointer + "/fallback", faults_);
    step.fallback = LanguageFallback{fallback.strings("arguments"), fallback.strings("when")};
    if (step.fallback->arguments.empty()) faults_.add(fallback.at("arguments"), "expected at least one");
  }
  if (const Json* found = object.required("limits", "an object")) step.limits = read_limits(*found, pointer + "/limits");
  return step;
}

Limits DefinitionReader::read_limits(const Json& json, const std::string& pointer) {
  DefinitionObject object(json, pointer, faults_);
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

void DefinitionReader::read_shared(const Json& json) {
  DefinitionObject object(json, "/shared", faults_);
  LanguageShared shared;
  if (const Json* required = object.required("required", "true or false"); required != nullptr && required->is_boolean()) {
    shared.required = required->get<bool>();
  }
  const Json* steps = object.required("steps", "a list of steps");
  std::set<std::string> made;
  for (std::size_t i = 0; steps != nullptr && i < steps->size(); ++i) {
    const std::string at = fmt::format("/shared/steps/{}", i);
    DefinitionObject step_object((*steps)[i], at, faults_);
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

void DefinitionReader::read_run(const Json& json) {
  DefinitionObject object(json, "/run", faults_);
  definition_.run.arguments = object.strings("arguments");
  definition_.run.environment = object.strings("environment");
  definition_.run.inputs = object.strings("inputs");
  if (object.member("loads") != nullptr) definition_.run.loads = object.strings("loads");
  if (definition_.run.arguments.empty()) faults_.add("/run/arguments", "expected at least one");
  check_inputs(definition_.run.inputs, "/run/inputs");
}

void DefinitionReader::read_allowance(const Json& json) {
  DefinitionObject object(json, "/allowance", faults_);
  definition_.allowance.time_factor = object.number("time_factor", 1);
  definition_.allowance.start = std::chrono::milliseconds{object.integer("start_ms")};
  definition_.allowance.memory_bytes = object.integer("memory_mb") << 20U;
}

void DefinitionReader::read_generator(const Json& json) {
  DefinitionObject object(json, "/generator", faults_);
  definition_.generator = LanguageGenerator{object.string("file_name"), object.strings("arguments")};
}

void DefinitionReader::read_crashes(const Json& json) {
  DefinitionObject object(json, "/crashes", faults_);
  const std::string text = read_text(object.string("file"), "/crashes/file", object.optional_string("from"));
  auto rules = parse_crash_rules(text);
  if (!rules) return faults_.add("/crashes/file", rules.error().message);
  definition_.crashes = std::move(*rules);
}

void DefinitionReader::read_diagnosis(const Json& json) {
  DefinitionObject object(json, "/diagnosis", faults_);
  LanguageDiagnosis diagnosis;
  if (const Json* found = object.required("build", "an object")) diagnosis.build = read_step(*found, "/diagnosis/build");
  if (const Json* found = object.required("run", "an object")) {
    DefinitionObject run(*found, "/diagnosis/run", faults_);
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

void DefinitionReader::read_debug(const Json& json) {
  DefinitionObject object(json, "/debug", faults_);
  LanguageDebug debug;
  if (const Json* found = object.member("build")) debug.build = read_step(*found, "/debug/build");
  debug.inputs = object.strings("inputs");
  check_inputs(debug.inputs, "/debug/inputs");
  debug.programs = object.programs();
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

void DefinitionReader::read_program(const Json& json) {
  DefinitionObject object(json, "/program", faults_);
  LanguageProgram program;
  if (const Json* found = object.member("build")) program.build = read_step(*found, "/program/build");
  if (const Json* found = object.required("run", "an object")) {
    DefinitionObject run(*found, "/program/run", faults_);
    program.run.arguments = run.strings("arguments");
    program.run.environment = run.strings("environment");
    program.run.inputs = run.strings("inputs");
    if (program.run.arguments.empty()) faults_.add("/program/run/arguments", "expected at least one");
    check_inputs(program.run.inputs, "/program/run/inputs");
  }
  program.stub = read_text(object.string("stub"), "/program/stub");
  definition_.program = std::move(program);
}

}  // namespace rehearse
