import { Body, Controller, Module, Post } from '@nestjs/common';
import { DocumentCode, findMentions, formatDocumentCode, isKnownIssuer } from 'vn-party-model';
import { StandardSchemaPipe } from './standard-schema.pipe';

@Controller('documents')
export class DocumentsController {
  /** The pipe has made parts of the text; a text that is no code does not come here. */
  @Post()
  describe(@Body('code', new StandardSchemaPipe(DocumentCode)) code: DocumentCode) {
    return { ...code, file: formatDocumentCode(code, 'file'), isKnown: isKnownIssuer(code.issuer) };
  }

  @Post('cited')
  cited(@Body('text') text: unknown) {
    return findMentions(String(text), { kinds: ['document'] }).map(({ value }) => value.code);
  }
}

@Module({ controllers: [DocumentsController] })
export class DocumentsModule {}
