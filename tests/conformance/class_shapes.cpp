#include <stdexcept>

#include "shapes.hpp"
#include "signature_text.hpp"

namespace rehearse::conformance {
namespace {

Shape class_shape(const std::string& name, const std::string& class_name, const std::string& constructor,
                  const std::vector<std::string>& methods, std::vector<ShapeCase> cases) {
  Signature signature;
  signature.is_class = true;
  signature.class_name = class_name;
  signature.constructor = parse_parameters(constructor);
  for (const std::string& method : methods) signature.methods.push_back(parse_method(method));
  return shape(name, std::move(signature), std::move(cases));
}

Shape round_trip(const std::string& name, const std::vector<std::string>& methods, std::vector<ShapeCase> cases) {
  Signature signature;
  signature.is_round_trip = true;
  signature.class_name = "Codec";
  for (const std::string& method : methods) signature.methods.push_back(parse_method(method));
  return shape(name, std::move(signature), std::move(cases));
}

Formula formula(const std::string& text, const std::vector<FormulaName>& names) {
  auto made = Formula::parse(text, names);
  if (!made) throw std::invalid_argument(text + ": " + made.error().message);
  return std::move(*made);
}

// A function of the API of the signature's one method.
void add_api(Signature& signature, const std::string& class_name, const std::string& method, const std::string& answer,
             const std::vector<std::string>& conditions) {
  ApiFunction made{parse_method(method), class_name, {}, {}, true};
  const auto names = formula_names(made, signature.function().parameters);
  made.answer.push_back(formula(answer, names));
  for (const std::string& condition : conditions) made.conditions.push_back(formula(condition, names));
  signature.api.functions.push_back(std::move(made));
  signature.api.max_calls = 64;
}

std::vector<Shape> classes() {
  return {
      class_shape(
          "class", "Account", "(balance: integer, n: integer)",
          {"put(amount: integer, n: integer) -> void", "total(n: integer) -> long", "history(n: integer) -> list<integer>"},
          {{R"(["Account","put","put","total","history"], [[100,0],[5,$n],[-3,0],[0],[0]])", "[null,null,null,102,[5,-3]]"},
           {R"(["Account","total","history"], [[0,0],[0],[0]])", "[null,0,[]]"},
           {R"(["Account","put","total"], [[2147483647,0],[2147483647,0],[0]])", "[null,null,4294967294]"},
           {R"(["Account"], [[1,0]])", "[null]"}}),
      class_shape(
          "class_array", "NumArray", "(nums: integer[], n: integer)",
          {"update(index: integer, val: integer, n: integer) -> void",
           "sumRange(left: integer, right: integer, n: integer) -> integer"},
          {{R"(["NumArray","sumRange","update","sumRange"], [[[1,3,5],0],[0,2,$n],[1,2,0],[0,2,0]])", "[null,9,null,8]"},
           {R"(["NumArray","sumRange"], [[[-7],0],[0,0,0]])", "[null,-7]"}}),
      class_shape("class_tree", "BSTIterator", "(root: TreeNode, n: integer)",
                  {"next(n: integer) -> integer", "hasNext(n: integer) -> boolean"},
                  {{R"(["BSTIterator","next","next","hasNext","next","hasNext"], [[[7,3,15],0],[$n],[0],[0],[0],[0]])",
                    "[null,3,7,true,15,false]"},
                   {R"(["BSTIterator","hasNext"], [[[],0],[0]])", "[null,false]"}}),
      class_shape("class_nested", "NestedIterator", "(nestedList: list<NestedInteger>, n: integer)",
                  {"next(n: integer) -> integer", "hasNext(n: integer) -> boolean"},
                  {{R"(["NestedIterator","hasNext","next","next","next","hasNext"], [[[[1,[4]],[],6],0],[0],[$n],[0],[0],[0]])",
                    "[null,true,1,4,6,false]"},
                   {R"(["NestedIterator","hasNext"], [[[[]],0],[0]])", "[null,false]"}}),
      round_trip("round_trip_tree", {"serialize(root: TreeNode) -> string", "deserialize(data: string) -> TreeNode"},
                 {{"[$n,2,3,null,null,4,5]", "[$n,2,3,null,null,4,5]"}, {"[]", "[]"}, {"[-1,null,7]", "[-1,null,7]"}}),
      round_trip("round_trip_strings", {"encode(strs: list<string>) -> string", "decode(s: string) -> list<string>"},
                 {{R"(["$n","b"])", R"(["$n","b"])"},
                  {"[]", "[]"},
                  {R"([""])", R"([""])"},
                  {R"(["a,b","#4;/:","\n"])", R"(["a,b","#4;/:","\n"])"}}),
  };
}

Shape api_function() {
  Signature signature;
  signature.methods.push_back(parse_method("firstBadVersion(n: integer, bad: integer hidden) -> integer"));
  add_api(signature, "", "isBadVersion(version: integer) -> boolean", "version >= bad", {"1 <= version <= n"});
  signature.api.base_class = "VersionControl";
  Shape made =
      shape("api_function", std::move(signature), {{"5, 4", "4"}, {"1, 1", "1"}, {"2147483647, 1702766719", "1702766719"}});
  made.deed = {"$n, 1", "1"};
  return made;
}

Shape api_object() {
  Signature signature;
  signature.methods.push_back(
      parse_method("findInMountainArray(target: integer, mountainArr: integer[] object MountainArray) -> integer"));
  add_api(signature, "MountainArray", "get(index: integer) -> integer", "this[index]", {});
  add_api(signature, "MountainArray", "length() -> integer", "len(this)", {});
  Shape made =
      shape("api_object", std::move(signature), {{"3, [1,2,3,4,5,3,1]", "2"}, {"3, [0,1,2,4,2,1]", "-1"}, {"1, [1,2,1]", "0"}});
  made.deed = {"$n, [1,2,1]", "-1"};
  return made;
}

}  // namespace

std::vector<Shape> class_shapes() {
  std::vector<Shape> made = classes();
  made.push_back(api_function());
  made.push_back(api_object());
  return made;
}

}  // namespace rehearse::conformance
