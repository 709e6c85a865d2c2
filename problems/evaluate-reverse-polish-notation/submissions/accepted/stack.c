// A stack of values. O(n) time and space.
int evalRPN(char** tokens, int tokensSize) {
    int* values = malloc(tokensSize * sizeof(int));
    int size = 0;
    for (int i = 0; i < tokensSize; i++) {
        const char* token = tokens[i];
        if (isdigit(token[strlen(token) - 1])) {
            values[size++] = atoi(token);
            continue;
        }
        int b = values[--size];
        int* a = &values[size - 1];
        switch (token[0]) {
            case '+': *a += b; break;
            case '-': *a -= b; break;
            case '*': *a *= b; break;
            default: *a /= b;
        }
    }
    int result = values[0];
    free(values);
    return result;
}
