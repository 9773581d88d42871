//! Makes one file of parts that are always fetched together. They share memory, table and stack with the program, which is all
//! that they import; what one calls of another is called directly afterwards.

use std::collections::HashMap;

use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{
    CodeSection, DataSection, ElementSection, FunctionSection, ImportSection, Module, NameMap, NameSection,
    TypeSection,
};
use wasmparser::{
    ConstExpr, Element, ElementItems, ElementKind, FunctionBody, KnownCustom, Name, Operator, Parser,
    Payload, TypeRef,
};

use crate::Outcome;

type Fallible<T> = Result<T, Error<String>>;

/// One file of several.
pub fn joined(parts: &[Vec<u8>]) -> Outcome<Vec<u8>> {
    let mut joint = Joint::default();
    joint.all(parts).map_err(|error| format!("joining parts: {error}"))
}

/// What has been joined so far.
#[derive(Default)]
struct Joint {
    types: TypeSection,
    functions: FunctionSection,
    elements: ElementSection,
    code: CodeSection,
    data: DataSection,
    names: NameMap,
    /// What is imported, by name.
    imports: Vec<(String, TypeRef)>,
    /// The function at a place of the table.
    table: HashMap<i32, u32>,
    /// What the functions that only call through the table call.
    direct: HashMap<u32, u32>,
    /// How many types and functions came before, and the globals of the part that is read.
    first_type: u32,
    first_function: u32,
    globals: Vec<u32>,
}

impl Joint {
    fn all(&mut self, parts: &[Vec<u8>]) -> Fallible<Vec<u8>> {
        let mut first = 0;
        for part in parts {
            first = self.learn_table(part, first)?;
        }
        first = 0;
        for part in parts {
            first = self.learn_calls(part, first)?;
        }
        for part in parts {
            self.add(part)?;
        }
        let mut imports = ImportSection::new();
        for (name, ty) in self.imports.clone() {
            imports.import(FROM, &name, self.entity_type(ty)?);
        }
        let mut names = NameSection::new();
        names.functions(&self.names);
        let mut made = Module::new();
        made.section(&self.types).section(&imports).section(&self.functions).section(&self.elements);
        made.section(&self.code).section(&self.data).section(&names);
        Ok(made.finish())
    }

    /// Remembers which functions a part puts into the table; `first` is the number of its first function.
    fn learn_table(&mut self, part: &[u8], first: u32) -> Fallible<u32> {
        let mut next = first;
        for payload in Parser::new(0).parse_all(part) {
            match payload? {
                Payload::FunctionSection(functions) => next += functions.count(),
                Payload::ElementSection(elements) => {
                    for element in elements {
                        self.learn_element(element?, first)?;
                    }
                }
                _ => (),
            }
        }
        Ok(next)
    }

    fn learn_element(&mut self, element: Element<'_>, first: u32) -> Fallible<()> {
        let (ElementKind::Active { offset_expr, .. }, ElementItems::Functions(functions)) =
            (element.kind, element.items)
        else {
            return Ok(());
        };
        for (place, function) in (constant(&offset_expr)..).zip(functions) {
            self.table.insert(place, first + function?);
        }
        Ok(())
    }

    /// Remembers which functions of a part do nothing but call one of the joint's through the table.
    fn learn_calls(&mut self, part: &[u8], first: u32) -> Fallible<u32> {
        let mut function = first;
        for payload in Parser::new(0).parse_all(part) {
            if let Payload::CodeSectionEntry(body) = payload? {
                if let Some(real) = only_calls(&body)?.and_then(|place| self.table.get(&place)) {
                    self.direct.insert(function, *real);
                }
                function += 1;
            }
        }
        Ok(function)
    }

    fn add(&mut self, part: &[u8]) -> Fallible<()> {
        self.globals.clear();
        let (types, functions) = (self.types.len(), self.functions.len());
        (self.first_type, self.first_function) = (types, functions);
        let (mut code, mut data) = (std::mem::take(&mut self.code), std::mem::take(&mut self.data));
        let mut elements = std::mem::take(&mut self.elements);
        for payload in Parser::new(0).parse_all(part) {
            match payload? {
                Payload::TypeSection(types) => {
                    let mut all = std::mem::take(&mut self.types);
                    self.parse_type_section(&mut all, types)?;
                    self.types = all;
                }
                Payload::ImportSection(imports) => self.add_imports(imports)?,
                Payload::FunctionSection(functions) => {
                    let mut all = std::mem::take(&mut self.functions);
                    self.parse_function_section(&mut all, functions)?;
                    self.functions = all;
                }
                Payload::ElementSection(section) => self.parse_element_section(&mut elements, section)?,
                Payload::CodeSectionEntry(body) => self.parse_function_body(&mut code, body)?,
                Payload::DataSection(section) => self.parse_data_section(&mut data, section)?,
                Payload::CustomSection(section) => {
                    if let KnownCustom::Name(names) = section.as_known() {
                        self.add_names(names)?;
                    }
                }
                Payload::ExportSection(all) if all.count() > 0 => return Err(odd("exports")),
                Payload::GlobalSection(all) if all.count() > 0 => return Err(odd("globals of its own")),
                Payload::StartSection { .. } => return Err(odd("a start")),
                _ => (),
            }
        }
        (self.code, self.data, self.elements) = (code, data, elements);
        Ok(())
    }

    fn add_imports(&mut self, imports: wasmparser::ImportSectionReader<'_>) -> Fallible<()> {
        for import in imports.into_imports() {
            let import = import?;
            if matches!(import.ty, TypeRef::Func(_)) || import.module != FROM {
                return Err(odd("imports that are not the program's"));
            }
            if !self.imports.iter().any(|(name, _)| name == import.name) {
                self.imports.push((import.name.to_owned(), import.ty));
            }
            if matches!(import.ty, TypeRef::Global(_)) {
                let globals = self.imports.iter().filter(|(_, ty)| matches!(ty, TypeRef::Global(_)));
                let place = globals.into_iter().position(|(name, _)| name == import.name);
                self.globals.push(place.unwrap_or_default() as u32);
            }
        }
        Ok(())
    }

    fn add_names(&mut self, names: wasmparser::NameSectionReader<'_>) -> Fallible<()> {
        for part in names {
            if let Ok(Name::Function(functions)) = part {
                for naming in functions {
                    let naming = naming?;
                    self.names.append(self.first_function + naming.index, naming.name);
                }
            }
        }
        Ok(())
    }
}

/// The module that parts import from.
const FROM: &str = "__wasm_split";

impl Reencode for Joint {
    type Error = String;

    fn type_index(&mut self, ty: u32) -> Fallible<u32> {
        Ok(self.first_type + ty)
    }

    fn function_index(&mut self, function: u32) -> Fallible<u32> {
        let function = self.first_function + function;
        Ok(self.direct.get(&function).copied().unwrap_or(function))
    }

    fn global_index(&mut self, global: u32) -> Fallible<u32> {
        Ok(self.globals.get(global as usize).copied().unwrap_or(global))
    }
}

fn odd(what: &str) -> Error<String> {
    Error::UserError(format!("a part has {what}"))
}

/// The place in the table that a function calls with its own arguments, if it does nothing else.
fn only_calls(body: &FunctionBody<'_>) -> Fallible<Option<i32>> {
    let (mut place, mut called) = (None, false);
    for operator in body.get_operators_reader()? {
        match operator? {
            Operator::LocalGet { .. } if place.is_none() => (),
            Operator::I32Const { value } if place.is_none() => place = Some(value),
            Operator::CallIndirect { table_index: 0, .. } if place.is_some() && !called => called = true,
            Operator::End => (),
            _ => return Ok(None),
        }
    }
    Ok(place.filter(|_| called))
}

fn constant(expression: &ConstExpr<'_>) -> i32 {
    match expression.get_operators_reader().read() {
        Ok(Operator::I32Const { value }) => value,
        _ => 0,
    }
}
