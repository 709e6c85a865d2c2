#include <nlohmann/json.hpp>

#include "rehearse/base/file.hpp"
#include "rehearse/doctor/calibration.hpp"

namespace rehearse {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::uintmax_t most_bytes = 64U << 10U;

std::filesystem::path file_in(const std::filesystem::path& cache) { return cache / "calibration.json"; }

Json sample_json(const Sample& sample) {
  return {{"median_us", sample.median}, {"low_us", sample.low}, {"high_us", sample.high}, {"count", sample.count}};
}

Sample read_sample(const Json& json) {
  return {json.at("median_us").get<double>(), json.at("low_us").get<double>(), json.at("high_us").get<double>(),
          json.at("count").get<int>()};
}

std::optional<Confinement> parse_confinement(const std::string& text) {
  for (const auto rung : {Confinement::namespaces, Confinement::landlock, Confinement::none}) {
    if (to_string(rung) == text) return rung;
  }
  return std::nullopt;
}

}  // namespace

std::string to_json(const Calibration& calibration) {
  Json json{{"schema", calibration_schema},
            {"measured_at", calibration.measured_at.count()},
            {"kernel", calibration.kernel},
            {"plain", sample_json(calibration.plain)},
            {"sandboxed", calibration.sandboxed ? sample_json(*calibration.sandboxed) : Json()},
            {"confinement", calibration.confinement ? Json(to_string(*calibration.confinement)) : Json()},
            {"sandbox_over_plain", calibration.sandbox_over_plain()},
            {"work", sample_json(calibration.work)},
            {"waiting", calibration.waiting},
            {"slowness", calibration.slowness()}};
  return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

std::optional<Calibration> parse_calibration(std::string_view text) try {
  const Json json = Json::parse(text);
  if (json.at("schema").get<int>() != calibration_schema) return std::nullopt;
  Calibration calibration;
  calibration.measured_at = Millis{json.at("measured_at").get<std::int64_t>()};
  calibration.kernel = json.at("kernel").get<std::string>();
  calibration.plain = read_sample(json.at("plain"));
  if (const Json& sandboxed = json.at("sandboxed"); !sandboxed.is_null()) calibration.sandboxed = read_sample(sandboxed);
  if (const Json& rung = json.at("confinement"); !rung.is_null()) {
    calibration.confinement = parse_confinement(rung.get<std::string>());
  }
  calibration.work = read_sample(json.at("work"));
  calibration.waiting = json.at("waiting").get<double>();
  return calibration;
} catch (const Json::exception&) {
  return std::nullopt;  // of another version or cut: measuring again costs a second
}

Result<void> save_calibration(const std::filesystem::path& cache, const Calibration& calibration) {
  if (auto made = rehearse::make_directories(cache); !made) return made;
  return write_file(file_in(cache), to_json(calibration) + "\n");
}

std::optional<Calibration> load_calibration(const std::filesystem::path& cache) {
  const auto text = read_file(file_in(cache), most_bytes);
  return text ? parse_calibration(*text) : std::nullopt;
}

}  // namespace rehearse
