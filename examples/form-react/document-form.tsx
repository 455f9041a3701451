// A form for the code of a document and the term it was issued in. Whoever fills it in types text;
// who receives it gets the library's values.
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { type FieldErrors, useForm } from 'react-hook-form';
import { DocumentCode, documentCodes, misfitOf, Term } from 'vn-party-model';
import * as z from 'zod';

// The library's messages follow zod's language.
z.config(z.locales.vi());

const Fields = z.object({ code: DocumentCode, term: Term });
type Written = z.input<typeof Fields>;
/** What the form hands on: parts, not text. */
export type Filled = z.output<typeof Fields>;

const labels: Readonly<Record<keyof Written, string>> = {
  code: 'Số, ký hiệu',
  term: 'Khóa, nhiệm kỳ',
};

export function DocumentForm({ onFilled }: { readonly onFilled: (filled: Filled) => void }) {
  const { register, handleSubmit, formState } = useForm<Written, unknown, Filled>({
    // Any resolver of Standard Schema will do: nothing here is special to zod.
    resolver: standardSchemaResolver(Fields),
    defaultValues: { code: '', term: '' },
  });
  const { errors } = formState;

  /** Puts the cursor where the code stops fitting: `15|/NQ-TU` wants a hyphen at 2. */
  const showPlace = ({ code }: FieldErrors<Written>): void => {
    const input = code?.ref as HTMLInputElement | undefined;
    const at = input && misfitOf(documentCodes, input.value)?.at;
    if (at !== undefined) input?.setSelectionRange(at, at);
  };

  return (
    <form onSubmit={handleSubmit(onFilled, showPlace)} noValidate>
      {(['code', 'term'] as const).map((name) => (
        <p key={name}>
          <label htmlFor={name}>{labels[name]}</label>
          <input
            id={name}
            {...register(name)}
            aria-invalid={errors[name] !== undefined}
            aria-describedby={`${name}-error`}
          />
          <span id={`${name}-error`} role="alert">
            {errors[name]?.message}
          </span>
        </p>
      ))}
      <button type="submit">Lưu</button>
    </form>
  );
}
