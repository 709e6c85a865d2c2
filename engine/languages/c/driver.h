// What driver.c, rendered for each problem, has of machinery.c, which is compiled once. Stands before the solution, so that no
// macro and no name of a solution reaches it.
#ifndef REHEARSE_DRIVER_H
#define REHEARSE_DRIVER_H

#include "prelude.h"

typedef int rehearse_int;
typedef unsigned rehearse_unsigned;

// The leaves of types (engine/languages/README.md, leaf_name).
enum rehearse_kind {
  rehearse_void,
  rehearse_boolean,
  rehearse_integer,
  rehearse_long,
  rehearse_double,
  rehearse_character,
  rehearse_string,
  rehearse_list_node,
  rehearse_tree_node,
  rehearse_random_node,
  rehearse_graph_node,
  rehearse_nary_node,
  rehearse_next_node,
  rehearse_quad_node,
  rehearse_nested_integer,
  rehearse_interval
};

// What *returnSize holds before the call.
#define rehearse_unset (-1857201373)

rehearse_int rehearse_serve(void);
void rehearse_run_case(void);  // the problem's own part, in driver.c
void rehearse_refuse(void) __attribute__((noreturn));

// Reading the request. Arrays and nodes live until the case ends; free() of them does nothing, realloc() copies.
rehearse_unsigned rehearse_get_count(void);
rehearse_unsigned rehearse_get_method(void);
// `parameter`: under which number the nodes are remembered.
void rehearse_get(enum rehearse_kind kind, void* to, rehearse_int parameter);
void* rehearse_get_array(enum rehearse_kind kind, rehearse_int* size);
// *columns has a copy of itself after its end, for rehearse_put_parameter_matrix.
void* rehearse_get_matrix(enum rehearse_kind kind, rehearse_int* size, rehearse_int** columns);
void* rehearse_get_reference(rehearse_int parameter);
void rehearse_join(rehearse_int list, rehearse_int to);
char* rehearse_copy_text(const char* text);  // between the two methods of a codec

// Around the calls of the solution.
void rehearse_at_operation(rehearse_unsigned operation);
void rehearse_start(void);
void rehearse_stop(void);

// Writing the reply. What cannot be an answer ends the case here.
void rehearse_put(enum rehearse_kind kind, const void* from);
void rehearse_put_array(enum rehearse_kind kind, const void* array, rehearse_int size);
void rehearse_put_matrix(enum rehearse_kind kind, const void* rows, rehearse_int size, const rehearse_int* columns);
void rehearse_put_reference(rehearse_int parameter, const void* node);
void rehearse_put_parameter(enum rehearse_kind kind, const void* from);
void rehearse_put_parameter_array(enum rehearse_kind kind, const void* array, rehearse_int size);
void rehearse_put_parameter_matrix(enum rehearse_kind kind, const void* rows, rehearse_int size, const rehearse_int* columns);
void rehearse_forbid(rehearse_int parameter);  // from now on the result must have no node of it

// A function of the API: begin, arguments by rehearse_put..., ask, the answer by rehearse_get..., end.
#define rehearse_no_object 0xffffU
void rehearse_begin_call(rehearse_unsigned object, rehearse_unsigned function);
void rehearse_ask_judge(void);
void rehearse_end_call(void);

// NestedInteger, of which a solution sees functions only.
struct NestedInteger;
struct NestedInteger* rehearse_nested_new(void);
bool rehearse_nested_is_integer(const struct NestedInteger* nested);
rehearse_int rehearse_nested_integer_of(const struct NestedInteger* nested);
struct NestedInteger** rehearse_nested_list_of(const struct NestedInteger* nested);
rehearse_int rehearse_nested_size_of(const struct NestedInteger* nested);
void rehearse_nested_set(struct NestedInteger* nested, rehearse_int value);
void rehearse_nested_add(struct NestedInteger* nested, struct NestedInteger* element);

#endif
