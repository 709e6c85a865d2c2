#include <nlohmann/json.hpp>

#include "rehearse/doctor/checkup.hpp"
#include "rehearse/store/event_log.hpp"

namespace rehearse {
namespace {

using Json = nlohmann::ordered_json;

Json error_json(const std::optional<Error>& error) {
  if (!error) return nullptr;
  return {{"message", error->message}, {"hint", error->hint}};
}

template <class T, class F>
Json array_of(const std::vector<T>& items, F convert) {
  Json array = Json::array();
  for (const T& item : items) array.push_back(convert(item));
  return array;
}

Json machine_json(const Machine& machine) {
  return {{"system", machine.system},
          {"kernel", machine.kernel},
          {"processor", machine.processor},
          {"cores", machine.cores},
          {"memory_bytes", machine.memory_bytes},
          {"root", machine.is_root}};
}

Json facility_json(const Facility& facility) {
  return {{"name", facility.name},
          {"present", facility.present},
          {"found", facility.found},
          {"why", facility.why},
          {"hint", facility.hint}};
}

Json refused_json(const RefusedRung& refused) {
  return {{"confinement", to_string(refused.rung)}, {"message", refused.error.message}, {"hint", refused.error.hint}};
}

Json sandbox_json(const SandboxReport& report) {
  return {{"confinement", report.confinement ? Json(to_string(*report.confinement)) : Json()},
          {"memory_method", to_string(report.memory.method)},
          {"refused", array_of(report.refused, refused_json)},
          {"refusal", error_json(report.refusal)},
          {"facilities", array_of(report.facilities, facility_json)}};
}

Json tool_chain_json(const ToolChainState& tools) {
  Json programs = Json::array();
  for (const auto& program : tools.programs) programs.push_back(program.string());
  Json shared = nullptr;
  if (tools.shares_builds) shared = {{"ready", tools.shared_bytes > 0}, {"bytes", tools.shared_bytes}};
  return {{"id", tools.id},
          {"title", tools.title},
          {"available", tools.version.has_value()},
          {"version", tools.version ? Json(*tools.version) : Json()},
          {"programs", programs},
          {"missing", error_json(tools.missing)},
          {"precompiled", shared}};
}

Json folder_json(const FolderState& folder) {
  return {{"name", folder.name},
          {"path", folder.path.string()},
          {"exists", folder.exists},
          {"writable", !folder.unwritable},
          {"problem", error_json(folder.unwritable)},
          {"bytes", folder.bytes},
          {"free_bytes", folder.free_bytes < 0 ? Json() : Json(folder.free_bytes)}};
}

Json database_json(const std::optional<DatabaseState>& database) {
  if (!database) return nullptr;
  return {{"file", database->file.string()},
          {"exists", database->exists},
          {"bytes", database->bytes},
          {"version", database->version},
          {"known_version", store_version},
          {"sessions", database->sessions},
          {"problem", error_json(database->problem)}};
}

Json calibration_json(const Checkup& checkup) {
  if (!checkup.calibration) return nullptr;
  Json json = Json::parse(to_json(*checkup.calibration));
  json.erase("schema");
  json["stored"] = checkup.calibration_is_stored;
  return json;
}

}  // namespace

std::string to_json(const Checkup& checkup, const std::vector<Advice>& advice, std::string_view more) {
  Json json{{"schema", checkup_schema}, {"status", to_string(readiness_of(advice))}};
  json["advice"] = array_of(advice, [](const Advice& item) {
    return Json{{"level", to_string(item.level)}, {"text", item.text}, {"remedy", item.remedy}};
  });
  json["machine"] = machine_json(checkup.machine);
  json["installation_problem"] = error_json(checkup.installation_problem);
  json["sandbox"] = sandbox_json(checkup.sandbox);
  json["languages"] = array_of(checkup.tool_chains, tool_chain_json);
  json["languages_problem"] = error_json(checkup.languages_problem);
  json["paths_problem"] = error_json(checkup.paths_problem);
  json["folders"] = array_of(checkup.folders, folder_json);
  json["database"] = database_json(checkup.database);
  json["calibration"] = calibration_json(checkup);
  json["calibration_problem"] = error_json(checkup.calibration_problem);
  json.update(Json::parse(more));
  return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

}  // namespace rehearse
