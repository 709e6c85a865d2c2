#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "rehearse/base/temp_dir.hpp"
#include "rehearse/judge/judge.hpp"

// The real sandbox, the real languages, and problems made up for one test.
namespace rehearse::bench {

Runner& runner();
Runner start_runner(const std::filesystem::path& cache);  // shows what the languages share in that cache
const Languages& languages();
Judge& judge();  // with a cache that is kept between tests

TempDir fresh_folder();

// A file of tests/judge/programs.
std::string program(const std::string& name);

// "integer[]" and so on.
Type type(const std::string& text);

// A problem with limits of 250 ms and 64 MiB and no cases.
Problem problem(Signature signature);
// One method of Solution.
Problem function_problem(const std::string& method, const std::vector<Parameter>& parameters, const std::string& result);

// A line of a case file.
TestCase test_case(const Problem& problem, const std::string& line);

// A group named sample of the given lines.
CaseSet samples(const Problem& problem, const std::vector<std::string>& lines);

}  // namespace rehearse::bench
