#include "case_check.hpp"

#include <string>

#include "support/catch.hpp"

using namespace rehearse;

namespace {

Problem array_problem() {
  Problem problem;
  problem.signature.methods.push_back({"solve", {{"nums", parse_type("integer[]").value()}}, Type{TypeKind::integer, {}}});
  problem.input =
      InputModel::parse(R"({"nums": {"kind": "array", "size": [1, 1600], "of": {"kind": "integer", "min": 0, "max": 9}}})",
                        problem.signature)
          .value();
  return problem;
}

Recipe sized_recipe() {
  Recipe recipe;
  recipe.name = "worst";
  recipe.sized = true;
  return recipe;
}

Arguments numbers(std::int64_t count, std::int64_t number) {
  return {Value(Value::Array(static_cast<std::size_t>(count), Value(number)))};
}

template <typename Make>
Verification checked(Make make) {
  Verification result;
  const auto generate = [&](const Recipe& asked) -> Result<std::vector<Arguments>> {
    std::vector<Arguments> cases;
    for (const std::int64_t size : asked.sizes) cases.push_back(make(size));
    return cases;
  };
  check_sizes(array_problem(), sized_recipe(), generate, result);
  return result;
}

}  // namespace

TEST_CASE("a generator that makes the sizes it is asked for is sound", "[verification]") {
  CHECK(checked([](std::int64_t size) { return numbers(size, 7); }).findings.empty());
}

TEST_CASE("a generator that does not heed the size is an error of the package", "[verification]") {
  const Verification result = checked([](std::int64_t) { return numbers(50, 7); });
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings.front().kind == FindingKind::unsized_generator);
  CHECK(result.findings.front().level == FindingLevel::error);
  CHECK(result.findings.front().message == "recipe worst: for size 400 its case is no larger than for a smaller size");
}

TEST_CASE("a generator that leaves the input model at another size is an error of the package", "[verification]") {
  const Verification result = checked([](std::int64_t size) { return numbers(size, size < 1600 ? 7 : 10); });
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings.front().message.rfind("recipe worst: for size 1600 its case is not valid: ", 0) == 0);
}
