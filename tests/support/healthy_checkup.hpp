#pragma once

#include "rehearse/doctor/checkup.hpp"

namespace rehearse {

// What doctor finds on a machine that lacks nothing.
inline Checkup healthy_checkup() {
  Checkup checkup;
  checkup.machine = {"Debian GNU/Linux 12 (bookworm)", "Linux 6.1.0", "x86_64, a processor", 4, 8LL << 30, false};
  checkup.sandbox.confinement = Confinement::namespaces;
  checkup.sandbox.facilities = {{"user namespaces", true, "an ordinary user may make them", "", ""}};
  ToolChainState cpp{"cpp", "C++", "g++ 12.2.0", {"/usr/bin/g++"}, std::nullopt, true, 130LL << 20};
  ToolChainState python{"python", "Python", "Python 3.11.2", {"/usr/bin/python3"}, std::nullopt, false, 0};
  checkup.tool_chains = {std::move(cpp), std::move(python)};
  checkup.folders = {{"data", "/home/me/data", true, 5LL << 20, 20LL << 30, std::nullopt},
                     {"cache", "/home/me/cache", true, 200LL << 20, 20LL << 30, std::nullopt}};
  DatabaseState database;
  database.file = "/home/me/data/rehearse.db";
  database.exists = true;
  database.version = 1;
  database.sessions = 3;
  database.bytes = 1 << 20;
  checkup.database = database;
  Calibration calibration;
  calibration.kernel = "Linux 6.1.0";
  calibration.plain = {300, 280, 350, 80};
  calibration.sandboxed = Sample{390, 360, 450, 80};
  calibration.confinement = Confinement::namespaces;
  calibration.work = {20'900, 20'500, 21'500, 25};
  checkup.calibration = calibration;
  return checkup;
}

}  // namespace rehearse
