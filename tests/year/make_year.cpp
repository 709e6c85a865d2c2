// Makes a data folder with a generated year of practice: for the benchmark, and to try things on by hand.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "write_year.hpp"

int main(int argc, char** argv) {
  using namespace rehearse;
  using namespace rehearse::test;
  YearOptions options;
  std::string folder;
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == "--seed" && i + 1 < argc)
      options.seed = std::strtoull(argv[++i], nullptr, 10);
    else if (word == "--sessions" && i + 1 < argc)
      options.sessions = std::atoi(argv[++i]);
    else
      folder = word;
  }
  if (folder.empty() || options.sessions < 1) {
    fmt::print(stderr, "make_year FOLDER [--seed N] [--sessions N]   writes FOLDER/rehearse.db, which must not be there\n");
    return 2;
  }
  const auto fail = [](const Error& error) {
    fmt::print(stderr, "make_year: {}\n", error.message);
    return 1;
  };
  auto problems = problems_of_the_bank();
  if (!problems) return fail(problems.error());
  options.problems = std::move(*problems);
  const auto begin = std::chrono::steady_clock::now();
  const auto size = write_year(folder, options);
  if (!size) return fail(size.error());
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  fmt::print("{{\"events\": {}, \"sources\": {}, \"source_bytes\": {}, \"payload_bytes\": {}, \"seconds\": {:.1f}}}\n",
             size->events, size->sources, size->source_bytes, size->payload_bytes, took.count());
}
