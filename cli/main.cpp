#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "application.hpp"
#include "interview/worker.hpp"

int main(int argc, char** argv) {
  try {
    const int code = rehearse::run_application(std::vector<std::string>(argv + 1, argv + argc));
    if (rehearse::Worker::left_behind()) {
      std::fflush(nullptr);
      std::_Exit(code);
    }
    return code;
  } catch (const std::exception& error) {
    fmt::print(stderr, "rehearse: a fault of the program itself: {}\n  -> what was recorded so far is safe; run it again\n",
               error.what());
    return 5;
  }
}
