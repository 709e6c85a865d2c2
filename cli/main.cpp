#include <exception>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "application.hpp"

int main(int argc, char** argv) {
  try {
    return rehearse::run_application(std::vector<std::string>(argv + 1, argv + argc));
  } catch (const std::exception& error) {
    fmt::print(stderr, "rehearse: a fault of the program itself: {}\n  -> what was recorded so far is safe; run it again\n",
               error.what());
    return 5;
  }
}
