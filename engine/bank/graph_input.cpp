#include "graph_input.hpp"

#include <algorithm>
#include <array>

#include "declaration.hpp"
#include "members.hpp"

namespace rehearse {
namespace {

constexpr std::array<std::string_view, 2> forms = {"edges", "neighbors"};
constexpr std::array<std::string_view, 8> shapes = {"any", "random", "path", "star", "complete", "cycle", "tree", "parts"};
constexpr std::int64_t no_bound = std::int64_t{1} << 62;

bool allows(const GraphInput& graph, GraphShape shape) {
  switch (shape) {
    case GraphShape::any:
    case GraphShape::random:
    case GraphShape::path:
    case GraphShape::star:
    case GraphShape::tree: return true;
    case GraphShape::complete: return !graph.acyclic || graph.directed;
    case GraphShape::cycle: return !graph.acyclic;
    case GraphShape::parts: return !graph.connected;
  }
  return true;
}

// Members by form; those of a Node are fewer, since its cases say less.
bool has_known_members(const JsonReader& json, GraphForm form, bool is_node) {
  constexpr std::array<std::string_view, 14> members = {"kind",  "nodes",    "edges",  "connected", "acyclic",
                                                        "shape", "cycles",   "loops",  "directed",  "form",
                                                        "first", "multiple", "weight", "sorted"};
  if (is_node) return json.is_object("a declaration", std::span(members).first(8));
  return json.is_object("a declaration", form == GraphForm::edges ? std::span(members).first(13) : std::span(members));
}

bool read_flags(const JsonReader& json, GraphInput& graph) {
  bool sound = true;
  const auto read = [&](std::string_view name, bool& flag) {
    const auto found = read_flag(json, name);
    sound = sound && found;
    flag = found.value_or(false);
  };
  read("directed", graph.directed);
  read("connected", graph.connected);
  read("acyclic", graph.acyclic);
  read("loops", graph.loops);
  read("multiple", graph.multiple);
  read("sorted", graph.is_sorted);
  return sound;
}

void check_members(const JsonReader& json, const GraphInput& graph) {
  if (graph.loops && graph.acyclic) json.member("loops").report("a loop is a cycle");
  if (graph.multiple && graph.acyclic && !graph.directed)
    json.member("multiple").report("two edges between two nodes are a cycle");
  if (graph.form == GraphForm::neighbors && graph.multiple) json.member("multiple").report("a neighbor is listed once");
  if (graph.form == GraphForm::neighbors && !graph.weight.empty())
    json.member("weight").report("a list of neighbors has no weights");
  if (graph.form == GraphForm::neighbors && graph.first != 0 && !graph.is_sorted) {
    json.member("first").report("lists of neighbors start with that of node 0");
  }
  if (graph.cycles && !graph.connected) json.member("cycles").report("expected \"connected\": true beside it");
  if (graph.cycles && graph.acyclic && !graph.directed) json.member("cycles").report("the graph is acyclic");
  if (!allows(graph, graph.shape)) json.member("shape").report("a graph as declared here has no such shape");
  const Range count = graph.feasible_nodes();
  if (count.low > count.high) json.member("edges").report("no graph of so many nodes has so many edges");
}

std::optional<std::size_t> node_of(const Value& value, std::int64_t first, std::size_t count) {
  const std::int64_t place = *value.integer() - first;
  if (place < 0 || static_cast<std::uint64_t>(place) >= count) return std::nullopt;
  return static_cast<std::size_t>(place);
}

Fault unknown_node(const Value& value, std::int64_t first, std::size_t count) {
  return {{},
          fmt::format("{} is no node: they are from {} to {}", to_json(value), first,
                      first + static_cast<std::int64_t>(count) - 1)};
}

// Where the number of nodes is not given, it is that of the greatest name.
std::size_t count_nodes(const Value::Array& edges, const GraphInput& graph) {
  std::int64_t count = graph.nodes.low;
  for (const Value& edge : edges) {
    for (std::size_t i = 0; i < std::min<std::size_t>(2, edge.array()->size()); ++i) {
      const std::int64_t end = *(*edge.array())[i].integer();
      if (end >= graph.first) count = std::max(count, end - graph.first + 1);
    }
  }
  return static_cast<std::size_t>(std::min(count, graph.nodes.high));
}

std::optional<Fault> find_edge_fault(const Value& value, const GraphInput& graph, std::size_t count, GraphEdges& edges) {
  const Value::Array& ends = *value.array();
  const std::size_t wanted = 2 + graph.weight.size();
  if (ends.size() != wanted) {
    return Fault{{}, fmt::format("expected two nodes{}, found {} numbers", wanted == 3 ? " and a weight" : "", ends.size())};
  }
  std::array<std::size_t, 2> places{};
  for (std::size_t i = 0; i < 2; ++i) {
    const auto place = node_of(ends[i], graph.first, count);
    if (!place) return unknown_node(ends[i], graph.first, count).within(i);
    places.at(i) = *place;
  }
  if (wanted == 3) {
    if (auto fault = rehearse::find_fault(ends[2], graph.weight.front())) return std::move(*fault).within(std::size_t{2});
  }
  edges.emplace_back(places[0], places[1]);
  return std::nullopt;
}

std::optional<Fault> find_neighbors_fault(const Value& value, const GraphInput& graph, std::size_t node, std::size_t count,
                                          GraphEdges& edges) {
  const Value::Array& neighbors = *value.array();
  for (std::size_t i = 0; i < neighbors.size(); ++i) {
    const auto place = node_of(neighbors[i], graph.first, count);
    if (!place) return unknown_node(neighbors[i], graph.first, count).within(i);
    if (graph.is_sorted && i > 0 && *neighbors[i - 1].integer() >= *neighbors[i].integer()) {
      return Fault{{}, "expected neighbors in ascending order"}.within(i);
    }
    edges.emplace_back(node, *place);
  }
  return std::nullopt;
}

// Each undirected edge is listed at both ends; one of them is kept.
std::optional<Fault> join_both_ends(GraphEdges& edges) {
  GraphEdges sorted = edges;
  std::sort(sorted.begin(), sorted.end());
  GraphEdges once;
  for (const auto& [from, to] : sorted) {
    if (!std::binary_search(sorted.begin(), sorted.end(), std::pair(to, from))) {
      return Fault{{}, "a neighbor here does not have this node among its own, and the graph is undirected"}.within(from);
    }
    if (from <= to) once.emplace_back(from, to);
  }
  edges = std::move(once);
  return std::nullopt;
}

}  // namespace

std::int64_t GraphInput::capacity(std::int64_t node_count) const {
  const std::int64_t pairs = node_count * (node_count - 1) / 2;
  if (acyclic && !directed) return std::max<std::int64_t>(0, node_count - 1);
  if (multiple) return node_count >= (loops ? 1 : 2) ? no_bound : 0;
  return (directed && !acyclic ? 2 * pairs : pairs) + (loops ? node_count : 0);
}

Range GraphInput::feasible_edges(std::int64_t node_count) const {
  const std::int64_t tree = std::max<std::int64_t>(0, node_count - 1);
  Range range{std::max(edges.low, connected ? tree : 0), std::min(edges.high, capacity(node_count))};
  if (cycles) range = {std::max(range.low, tree + cycles->low), std::min(range.high, tree + cycles->high)};
  return range;
}

Range GraphInput::feasible_nodes() const {
  const auto has_graph = [&](std::int64_t count) {
    const Range range = feasible_edges(count);
    return range.low <= range.high;
  };
  // More nodes have room for more edges, and need more to be connected.
  const std::int64_t spare = cycles ? cycles->low : 0;
  const auto tree = [](std::int64_t count) { return std::max<std::int64_t>(0, count - 1); };
  const auto has_room = [&](std::int64_t count) {
    const bool reaches = !cycles || tree(count) + cycles->high >= edges.low;
    return reaches && capacity(count) >= std::max(edges.low, cycles ? tree(count) + spare : 0);
  };
  const auto has_edges = [&](std::int64_t count) { return !connected || tree(count) + spare <= edges.high; };
  const Range range{first_size(nodes, has_room), last_size(nodes, has_edges)};
  return range.low <= range.high && has_graph(range.low) && has_graph(range.high) ? range : Range{1, 0};
}

std::optional<GraphInput> GraphInput::read(const JsonReader& json, const Type& type) {
  const bool is_node = type.kind == TypeKind::graph_node;
  const auto form = is_node ? GraphForm::neighbors : read_enum<GraphForm>(json, "form", forms);
  if (!form || !has_known_members(json, *form, is_node)) return std::nullopt;
  const std::size_t faults = json.diagnostics().size();
  GraphInput graph;
  graph.form = *form;
  const auto nodes = read_range(json.member("nodes"), 0, max_size);
  const auto edges = read_range(json.member("edges"), 0, max_size);
  const auto shape = read_enum<GraphShape>(json, "shape", shapes);
  const auto first = json.find("first");
  const auto first_name = first ? first->integer(0, 1) : (is_node ? 1 : 0);
  if (const auto cycles = json.find("cycles")) graph.cycles = read_range(*cycles, 0, max_size);
  if (const auto weight = json.find("weight")) {
    if (auto of = read_declaration(*weight, leaf(type))) graph.weight.push_back(std::move(*of));
  }
  const bool sound = read_flags(json, graph);
  if (is_node) graph.is_sorted = true;
  if (!nodes || !edges || !shape || !first_name || !sound || json.diagnostics().size() != faults) return std::nullopt;
  graph.nodes = *nodes;
  graph.edges = *edges;
  graph.shape = *shape;
  graph.first = *first_name;
  check_members(json, graph);
  return json.diagnostics().size() == faults ? std::optional(std::move(graph)) : std::nullopt;
}

std::optional<Fault> GraphInput::find_fault(const Value& value) const {
  const Value::Array& rows = *value.array();
  const bool is_list = form == GraphForm::edges;
  const std::size_t count = is_list ? count_nodes(rows, *this) : rows.size();
  if (auto fault = find_count_fault(count, nodes, "node", "nodes"); fault && !is_list) return fault;
  GraphEdges found;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    auto fault =
        is_list ? find_edge_fault(rows[i], *this, count, found) : find_neighbors_fault(rows[i], *this, i, count, found);
    if (fault) return std::move(*fault).within(i);
  }
  if (!is_list && !directed) {
    if (auto fault = join_both_ends(found)) return fault;
  }
  return find_graph_structure_fault(*this, count, found);
}

Value GraphInput::draw(RandomStream& random) const {
  const Range counts = feasible_nodes();
  if (counts.low > counts.high) throw Unsatisfiable{"no graph of so many nodes has so many edges"};
  const auto count = static_cast<std::size_t>(draw_size(counts, random));
  const GraphEdges drawn = draw_edges(*this, count, random);
  const auto name = [&](std::size_t node) { return Value(static_cast<std::int64_t>(node) + first); };
  Value::Array rows;
  if (form == GraphForm::edges) {
    for (const auto& [from, to] : drawn) {
      Value::Array edge = {name(from), name(to)};
      if (!weight.empty()) edge.push_back(rehearse::draw(weight.front(), random));
      rows.emplace_back(std::move(edge));
    }
    return Value(std::move(rows));
  }
  rows.assign(count, Value(Value::Array()));
  for (const auto& [from, to] : drawn) {
    rows[from].array()->push_back(name(to));
    if (!directed && from != to) rows[to].array()->push_back(name(from));
  }
  if (is_sorted) {
    for (Value& row : rows) std::sort(row.array()->begin(), row.array()->end());
  }
  return Value(std::move(rows));
}

void GraphInput::describe(const std::string& name, std::vector<std::string>& lines) const {
  const std::string count = "number of nodes in " + name;
  lines.push_back(describe_range(count, nodes));
  if (form == GraphForm::edges) {
    const bool is_fixed =
        feasible_edges(nodes.high).low == feasible_edges(nodes.high).high && connected && acyclic && !directed;
    if (!is_fixed) lines.push_back(describe_range(name + ".length", edges));
    lines.push_back(fmt::format("{} == [a, b{}]: an edge {} b", element_name(name), weight.empty() ? "" : ", weight",
                                directed ? "from a to" : "between a and"));
    lines.push_back(first == 0 ? "0 <= a, b < " + count : "1 <= a, b <= " + count);
    if (!weight.empty()) describe_constraints("weight", weight.front(), lines);
  } else {
    lines.push_back(describe_range("number of edges in " + name, edges));
    lines.push_back(fmt::format("{} lists the nodes that {} i{}", element_name(name),
                                directed ? "have an edge from" : "are neighbors of", is_sorted ? ", in ascending order" : ""));
  }
  const bool is_tree = connected && acyclic && !directed;
  if (!loops && !acyclic) lines.push_back("no edge leads from a node to itself");
  if (!multiple && !(acyclic && !directed)) lines.push_back("no edge is there twice");
  if (is_tree) lines.push_back(name + " is a tree");
  if (connected && !is_tree)
    lines.push_back(name + (directed ? " is connected, without regard to direction" : " is connected"));
  if (acyclic && !is_tree) lines.push_back(name + " has no cycle");
  if (cycles) lines.push_back(describe_range("number of edges beyond a tree", *cycles));
}

void GraphInput::check_narrows(const GraphInput& narrow, const Narrowing& place) const {
  place.check("nodes", nodes, narrow.nodes);
  place.check("edges", edges, narrow.edges);
  if (form != narrow.form) place.add("form", "the input model has another form");
  place.same("first", first, narrow.first);
  place.same("directed", directed, narrow.directed);
  place.keep("connected", connected, narrow.connected);
  place.keep("acyclic", acyclic, narrow.acyclic);
  place.keep("sorted", is_sorted, narrow.is_sorted);
  if (narrow.loops && !loops) place.widened("loops", true, false);
  if (narrow.multiple && !multiple) place.widened("multiple", true, false);
  if (cycles && !narrow.cycles && !(narrow.acyclic && !narrow.directed && cycles->low == 0))
    place.add("cycles", "the input model's is missing");
  if (cycles && narrow.cycles) place.check("cycles", *cycles, *narrow.cycles);
  if (weight.size() != narrow.weight.size()) {
    place.add("weight", "edges have a weight in both, or in neither");
  } else if (!weight.empty()) {
    rehearse::check_narrows(weight.front(), narrow.weight.front(), place.within("weight"));
  }
}

std::uint64_t GraphInput::volume() const {
  const auto most = static_cast<std::uint64_t>(std::min(edges.high, capacity(nodes.high)));
  return saturated_sum(saturated_product(most, 3 + weight.size()), static_cast<std::uint64_t>(nodes.high) + 1);
}

void GraphInput::make_small(std::int64_t size) {
  GraphInput small = *this;
  small.nodes = at_most(nodes, size);
  small.edges = at_most(edges, 2 * size);
  const Range counts = small.feasible_nodes();
  if (counts.low <= counts.high) *this = std::move(small);
}

void GraphInput::make_sized(std::int64_t size) {
  const Range wanted = exactly(feasible_nodes(), size);
  const Range possible = feasible_edges(wanted.low);
  const auto share = static_cast<std::int64_t>(static_cast<double>(edges.high) * static_cast<double>(wanted.low) /
                                               static_cast<double>(std::max<std::int64_t>(1, nodes.high)));
  nodes = wanted;
  // A path with as many more edges as are in proportion would be one no longer.
  const bool is_free = shape == GraphShape::any || shape == GraphShape::random || shape == GraphShape::complete;
  edges = is_free ? exactly(possible, share) : possible;
}

}  // namespace rehearse
