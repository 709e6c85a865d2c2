bool isValid(char* s) {
    int size = strlen(s);
    char* expected = malloc(size + 1);
    int depth = 0;
    bool valid = true;
    for (int i = 0; i < size && valid; i++) {
        if (s[i] == '(') {
            expected[depth++] = ')';
        } else if (s[i] == '[') {
            expected[depth++] = ']';
        } else if (s[i] == '{') {
            expected[depth++] = '}';
        } else {
            valid = depth > 0 && expected[--depth] == s[i];
        }
    }
    free(expected);
    return valid && depth == 0;
}
