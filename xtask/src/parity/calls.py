"""Makes calls with the official SDK: reads a list of them from standard input and writes, as JSON under the label of each, what
the SDK's own annotations say against its arguments. Address and key are in the environment, where the SDK looks for them."""

import importlib
import inspect
import json
import pkgutil
import sys
import typing
from functools import reduce

from keycardai_api import KeycardAPI, Omit, types
from pydantic import ConfigDict, TypeAdapter, ValidationError
from typing_extensions import is_typeddict

# What every method takes beside the API's own parameters.
OPTIONS = {"extra_headers", "extra_query", "extra_body", "timeout"}


def nested_objects():
    """Every class of an object in a request, with the keys that it requires."""
    for module in pkgutil.walk_packages(types.__path__, types.__name__ + "."):
        for value in vars(importlib.import_module(module.name)).values():
            if is_typeddict(value):
                yield value, value.__required_keys__


def judge_nested(objects, complete):
    """The SDK sends any key of a nested object as it is and misses none, so a wrong name would go unnoticed."""
    for value, required in objects:
        value.__pydantic_config__ = ConfigDict(extra="forbid")
        value.__required_keys__ = required | (value.__optional_keys__ if complete else frozenset())


def argument_errors(method, arguments, complete):
    taken = [name for name in inspect.signature(method).parameters if name not in OPTIONS]
    hints = typing.get_type_hints(method, include_extras=True)
    for name in arguments.keys() - set(taken):
        yield f"the official SDK has no parameter {name}"
    for name in taken:
        if name not in arguments:
            if complete:
                yield f"the official SDK has a parameter {name}, which is not set"
            continue
        # Pydantic takes settings for a union, but not for a class like most bodies are.
        adapter = TypeAdapter(typing.Union[hints[name], Omit], config=ConfigDict(arbitrary_types_allowed=True))
        try:
            adapter.validate_python(arguments[name], strict=True)
        except ValidationError as error:
            # That it isn't the SDK's word for an absent value either needs no saying.
            for problem in (problem for problem in error.errors() if "is-instance[Omit]" not in problem["loc"]):
                place = ".".join(str(part) for part in (name, *problem["loc"]))
                yield f"the official SDK rejects {place}: {problem['msg']}"


def perform(client, call):
    try:
        method = reduce(getattr, call["operation"].split("."), client)
    except AttributeError as error:
        return [f"the official SDK has no such method: {error}"]
    arguments = dict(call["arguments"])
    if "content" in call:
        arguments["body"] = call["content"].encode("latin-1")
    found = sorted(argument_errors(method, arguments, call["complete"]))
    known = {name: value for name, value in arguments.items() if name in inspect.signature(method).parameters}
    try:
        method(**known, extra_headers={call["label_header"]: call["label"]})
    except Exception as error:
        found.append(f"the official SDK raises {type(error).__name__}: {error}")
    return found


def main():
    objects = list(nested_objects())
    client = KeycardAPI(max_retries=0)
    found = {}
    for call in json.load(sys.stdin):
        judge_nested(objects, call["complete"])
        found[call["label"]] = perform(client, call)
    json.dump(found, sys.stdout)


main()
