#include "rehearse/doctor/calibration.hpp"

#include <cmath>
#include <filesystem>

#include "rehearse/base/file.hpp"
#include "rehearse/base/temp_dir.hpp"
#include "support/catch.hpp"
#include "support/healthy_checkup.hpp"
#include "rehearse/judge/workload.hpp"

using namespace rehearse;

TEST_CASE("a sample has its median and its tenths, in whatever order the values came", "[calibration]") {
  std::vector<double> values;
  for (int i = 0; i <= 100; ++i) values.push_back((i * 37) % 101);
  const Sample sample = sample_of(values);
  CHECK(sample.median == 50);
  CHECK(sample.low == 10);
  CHECK(sample.high == 90);
  CHECK(sample.count == 101);
  CHECK(std::abs(sample.spread() - 1.6) < 1e-9);
  CHECK(sample_of({7}).median == 7);
  CHECK(sample_of({}).count == 0);
  CHECK(sample_of({}).spread() == 0);
}

TEST_CASE("the fixed work gives the same result in this build as in any other", "[calibration]") {
  CHECK(do_fixed_work() == fixed_work_result);
}

TEST_CASE("without a sandbox the plain start and the processor are measured", "[calibration]") {
  CalibrationOptions options;
  options.runs = 5;
  options.works = 3;
  int told = 0;
  options.progress = [&](int done, int total) {
    CHECK(done == ++told);
    CHECK(total == 8);
  };
  const auto measured = calibrate(nullptr, Millis{1234}, options);
  REQUIRE(measured);
  CHECK(told == 8);
  CHECK(measured->measured_at == Millis{1234});
  CHECK(measured->plain.count == 5);
  CHECK(measured->plain.median > 0);
  CHECK(measured->work.count == 3);
  CHECK(measured->slowness() > 0);
  CHECK_FALSE(measured->sandboxed);
  CHECK_FALSE(measured->confinement);
  CHECK(measured->sandbox_over_plain() == 0);
}

TEST_CASE("a stop ends the measurement", "[calibration]") {
  std::stop_source source;
  CalibrationOptions options;
  options.progress = [&](int, int) { source.request_stop(); };
  options.stop = source.get_token();
  const auto measured = calibrate(nullptr, Millis{}, options);
  REQUIRE_FALSE(measured);
  CHECK(measured.error().code == ErrorCode::interrupted);
}

TEST_CASE("a kept measurement comes back as it was", "[calibration]") {
  const TempDir folder = TempDir::create(std::filesystem::temp_directory_path()).value();
  const auto cache = folder.path() / "not" / "there yet";
  const Calibration calibration = *healthy_checkup().calibration;
  REQUIRE(save_calibration(cache, calibration));
  const auto back = load_calibration(cache);
  REQUIRE(back);
  CHECK(to_json(*back) == to_json(calibration));
  CHECK(back->confinement == Confinement::namespaces);
  CHECK(std::abs(back->sandbox_over_plain() - 1.3) < 1e-9);
}

TEST_CASE("a measurement without a sandbox comes back without one", "[calibration]") {
  Calibration calibration = *healthy_checkup().calibration;
  calibration.sandboxed.reset();
  calibration.confinement.reset();
  const auto back = parse_calibration(to_json(calibration));
  REQUIRE(back);
  CHECK_FALSE(back->sandboxed);
  CHECK_FALSE(back->confinement);
}

TEST_CASE("what is damaged or of another version is no measurement", "[calibration]") {
  const std::string whole = to_json(*healthy_checkup().calibration);
  CHECK(parse_calibration(whole));
  CHECK_FALSE(parse_calibration(""));
  CHECK_FALSE(parse_calibration("[]"));
  CHECK_FALSE(parse_calibration(whole.substr(0, whole.size() / 2)));
  std::string other = whole;
  other.replace(other.find("\"schema\": 1"), 11, "\"schema\": 2");
  CHECK_FALSE(parse_calibration(other));
  std::string wrong_type = whole;
  wrong_type.replace(wrong_type.find("\"waiting\": 0.0"), 14, "\"waiting\": \"\"");
  CHECK_FALSE(parse_calibration(wrong_type));
  CHECK_FALSE(load_calibration("/no/such/folder"));
}
